import { type Mapping } from '../core/telling/telling.js';
import type { Consumer } from '../core/contract/askfirst.js';
/**
 * Tells Microsoft Clarity by its consent API, version 2: denied before all else, and then on every page and every change. (Clarity spells
 * its keys with a capital S.) After a denial Clarity stores nothing in the browser, but it still records the visit: mark its script.
 * @see https://learn.microsoft.com/en-us/clarity/clarity-consent-api-v2 Checked 2026-11-22.
 */
export declare const clarity: (mapping?: Partial<Mapping<"ad_Storage" | "analytics_Storage">>) => Consumer;
