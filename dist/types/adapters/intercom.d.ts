import { type Mapping } from '../core/telling/telling.js';
import type { Consumer } from '../core/contract/askfirst.js';
/**
 * Shuts the Intercom Messenger down while it isn’t allowed, which ends the session and erases its cookie. Boots it again with the page’s
 * `intercomSettings` once it is allowed. It is a function of the page, so "allow for this" counts. Mark its script too: the adapter only
 * acts after the script has run.
 * @see https://developers.intercom.com/installing-intercom/web/methods Checked 2026-11-22.
 */
export declare const intercom: (mapping?: Partial<Mapping<"messenger">>) => Consumer;
