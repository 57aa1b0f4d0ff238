import type { Findings } from './finding.js';
/**
 * Finds marked scripts whose address or text was changed after they had run. A framework does so with a list whose items have no keys: it
 * reuses one item's element for another. The script that ran is the next sibling of its mark.
 */
export declare function findMovedMarks(page: Document): Findings;
