import type { evaluate as Evaluate } from './expression.js';
/** What a site's developer would mend on this page, each with the element it is about. */
export declare const problemsOfPage: (page: Document, evaluate: typeof Evaluate) => readonly (readonly [string, Element | null])[];
