import type { Consent, Part } from '../core/consent/consent.js';
import type { ScriptGate, Settle } from '../core/releasing/settle.js';
/**
 * Watches the page's marks, those in open shadow roots too, and has each settled when it is found, when what it waits for changes, and
 * when somebody changes its addresses. Nothing that has left the page is kept by it.
 * A script without the inert type has run before anything could hold it, so it isn't one of them.
 */
export declare const marks: (createScriptGate: (consent: Consent) => ScriptGate, settleEmbed: Settle) => Part;
