import type { Consent } from '../../consent/consent.js';
import type { Findings } from './finding.js';
/** Finds what is wrong with the page: its marks, how it loads the gate, the record, and what else is on it. */
export declare function findPageProblems(consent: Consent): Findings;
