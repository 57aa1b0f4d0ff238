import type { PageReport } from '../contract/explanation.js';
type Violation = PageReport['violations'][number];
/**
 * Notes what the page's Content-Security-Policy stops from now on, and what it stopped before where the browser remembers.
 * @returns what lists it
 */
export declare const watchViolations: () => (() => readonly Violation[]);
export {};
