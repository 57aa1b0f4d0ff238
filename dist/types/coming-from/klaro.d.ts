import type { Tool } from './tool.js';
/**
 * Klaro 0.7: JSON, URI-encoded in either place, service → answer. It keeps neither purposes nor a date. (klaro-org/klaro-js,
 * src/consent-manager.js, src/stores.js)
 */
export declare const klaro: Tool;
