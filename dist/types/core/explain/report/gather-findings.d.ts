import { type Findings } from './findings.js';
/**
 * Adds what this page has found to what the earlier pages of this tab have found. It is only stored while the gate reports.
 * @returns all findings
 */
export declare const gatherFindings: (found: Findings) => Findings;
/** Erases what a report has gathered, once the gate no longer reports. */
export declare const endGathering: () => void;
