import type { PageReport } from '../contract/explanation.js';
type Violation = PageReport['violations'][number];
/**
 * Notes what the page's Content-Security-Policy stops from now on, and what it stopped before if the browser remembers it.
 * @returns the function that lists this
 */
export declare const watchViolations: () => (() => readonly Violation[]);
export {};
