import type { Findings } from './finding.js';
/**
 * Finds Google tags that were started before they were told that nothing is allowed.
 * @param layer the page's `dataLayer`, if it has one
 */
export declare function findLateConsentDefault(layer: unknown): Findings;
