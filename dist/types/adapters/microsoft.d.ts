import { type Mapping } from '../core/telling/telling.js';
import type { Consumer } from '../core/contract/askfirst.js';
/**
 * Tells Microsoft Advertising’s tag (UET) by its consent mode, whose one key is `ad_storage`: `default` denied before all else, `update`
 * on every page of a visitor who has answered, and on every change.
 * @see https://help.ads.microsoft.com/#apex/ads/en/60119/1 Checked 2026-11-22.
 */
export declare const microsoft: (mapping?: Partial<Mapping<"ad_storage">>) => Consumer;
