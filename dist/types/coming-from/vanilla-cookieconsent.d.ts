import type { Tool } from './tool.js';
/**
 * vanilla-cookieconsent 3: JSON, URI-encoded in the cookie and plain in localStorage. `categories` are those accepted, `services` those
 * accepted in each. An answer to another `revision` counts no more than it does there. (orestbida/cookieconsent, src/utils/cookies.js and
 * src/utils/scripts.js; its documentation, reference/configuration-reference)
 */
export declare const vanillaCookieconsent: Tool;
