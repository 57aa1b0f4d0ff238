import type { UiContext } from '../base/ui-context.js';
/** Defines the elements which say at a function of the site that it is off, and marks its controls. All this is in one file. */
export declare const showFunctions: ({ consent, words, define }: UiContext) => void;
