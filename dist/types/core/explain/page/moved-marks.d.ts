import type { Findings } from './finding.js';
/**
 * Finds marked scripts that got another address or text after they had run: a framework that has a list without keys of their own gives
 * one item's element to another. The script that ran stands behind its mark.
 */
export declare function findMovedMarks(page: Document): Findings;
