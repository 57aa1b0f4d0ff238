import type { Findings } from './finding.js';
/** Finds links to a marked address: the browser follows them before anybody was asked. */
export declare function findPreloadedMarks(page: Document): Findings;
