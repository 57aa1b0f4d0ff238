import type { Tool } from './tool.js';
/**
 * vanilla-cookieconsent 3: JSON, URI-encoded in the cookie and plain in localStorage. `categories` lists those accepted, `services` those
 * accepted in each category. As in that tool, an answer to another `revision` doesn't count. (orestbida/cookieconsent,
 * src/utils/cookies.js and src/utils/scripts.js; its documentation, reference/configuration-reference)
 */
export declare const vanillaCookieconsent: Tool;
