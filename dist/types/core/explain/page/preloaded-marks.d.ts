import type { Findings } from './finding.js';
/** Finds links that ask for what is marked: the browser follows them before anybody was asked. */
export declare function findPreloadedMarks(page: Document): Findings;
