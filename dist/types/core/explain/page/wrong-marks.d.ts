import type { Findings } from './finding.js';
/**
 * Finds marks that can't hold what they mark.
 * @param isAllowed whether what a mark waits for is allowed
 */
export declare function findWrongMarks(page: Document, nonce: string | undefined, isAllowed: (mark: HTMLElement) => boolean): Findings;
