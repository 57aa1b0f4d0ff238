import { type Findings } from './findings.js';
/**
 * Adds what this page has found to what the earlier pages of this tab have. Only where the gate reports is anything kept.
 * @returns all of it
 */
export declare const gatherFindings: (found: Findings) => Findings;
/** Takes away what a report has gathered, once the gate no longer reports. */
export declare const endGathering: () => void;
