import { type Mapping } from '../core/telling/telling.js';
import type { Consumer } from '../core/contract/askfirst.js';
/**
 * Tells Klaviyo’s onsite script, which has one switch: the cookie `__kla_off`. If the script is on the page, the cookie is stored while
 * tracking isn’t allowed, and erased once it is. So mark the script: then nothing is stored before the visitor has answered. The cookie
 * only says no. Declare it with a required service.
 * @see https://help.klaviyo.com/hc/en-us/articles/360034666712 Checked 2026-11-22.
 */
export declare const klaviyo: (mapping?: Partial<Mapping<"tracking">>) => Consumer;
