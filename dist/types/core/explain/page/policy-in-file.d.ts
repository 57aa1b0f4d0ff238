import type { Policy } from '../../policy/policy.js';
import type { Findings } from './finding.js';
/** A request as the browser remembers it: its address, and when it began and ended, in milliseconds since the page began. */
export type PastRequest = Pick<PerformanceResourceTiming, 'name' | 'startTime' | 'responseEnd'>;
/**
 * Finds a policy that stands in a file and declares hosts or entries: it is read too late to hold the page's first requests and writes.
 * @param requests what the page has asked for so far
 */
export declare function findPolicyInFile(page: Document, policy: Policy, requests: readonly PastRequest[]): Findings;
