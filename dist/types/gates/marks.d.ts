import type { Consent, Part } from '../core/consent/consent.js';
import type { ScriptGate, Settle } from '../core/releasing/settle.js';
/**
 * Watches the page's marks, also those in open shadow roots. Settles each one when it is found, when its expression becomes allowed or
 * isn't allowed any more, and when somebody changes its addresses. It keeps no element that has left the page alive. A script without the
 * inert type has run before anything could hold it, so it isn't a mark.
 */
export declare const marks: (createScriptGate: (consent: Consent) => ScriptGate, settleEmbed: Settle) => Part;
