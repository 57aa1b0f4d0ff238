import { type Mapping } from '../core/telling/telling.js';
import type { Consumer } from '../core/contract/askfirst.js';
/**
 * Tells the TikTok Pixel: `holdConsent` before all else while the visitor hasn’t answered, `grantConsent` once it is allowed,
 * `revokeConsent` when it is refused or withdrawn.
 * @see https://ads.tiktok.com/help/article/how-to-use-cookies-with-tiktok-pixel Checked 2026-11-22, against the snippet’s own list of methods.
 */
export declare const tiktok: (mapping?: Partial<Mapping<"consent">>) => Consumer;
