import type { UiContext } from '../base/ui-context.js';
/** Defines what says, at a function of the site, that it is off: one file to load. */
export declare const showFunctions: ({ consent, words, define }: UiContext) => void;
