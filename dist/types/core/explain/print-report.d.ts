import type { PageReport } from '../contract/explanation.js';
/** Shows in the console what a report has found. Empty lists aren't shown. */
export declare const printReport: ({ held, undeclared, violations }: PageReport) => void;
