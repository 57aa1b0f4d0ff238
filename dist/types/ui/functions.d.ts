import type { Given } from './given.js';
/** Has all that tells, at a function of the site, that it is off: one file to load. */
export declare const showFunctions: ({ consent, words, define }: Given) => void;
