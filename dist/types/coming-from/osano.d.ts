import type { Tool } from './tool.js';
/**
 * Osano's open-source cookieconsent 3: `allow`, `deny` or `dismiss`. It asks one question, about `cookies`. Only the site's owner knows
 * what that covers, so an acceptance counts for the ids that `data-ids` maps to `cookies`, and for no others. `dismiss` isn't an answer.
 * (osano/cookieconsent, src/cookieconsent.js)
 */
export declare const osano: Tool;
