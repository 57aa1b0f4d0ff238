import type { Tool } from './tool.js';
/**
 * Klaro 0.7: JSON with an answer for each service, URI-encoded both in the cookie and in localStorage. It has neither purposes nor a date.
 * (klaro-org/klaro-js, src/consent-manager.js, src/stores.js)
 */
export declare const klaro: Tool;
