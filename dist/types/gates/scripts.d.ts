import type { Consent } from '../core/consent/consent.js';
import type { WithReleased } from '../core/contract/released-file.js';
import type { ScriptGate } from '../core/releasing/settle.js';
/**
 * Holds `<script type="text/plain" data-consent>` and runs each once it is allowed, in the order in which the browser would run the same
 * scripts without marks (HTML, section 4.12.1.1). First come those for which the parser waits, one after the other; `async` ones run in
 * their turn, without waiting for each other; then come deferred ones and modules.
 * @param pageNonce the nonce of the gate's own script. If the page has one, marks without it aren't released: under `strict-dynamic` that
 *   would make injected markup trusted.
 * @param withReleased loads what only some released scripts need
 */
export declare const scripts: (pageNonce: string, withReleased: WithReleased) => (consent: Consent) => ScriptGate;
