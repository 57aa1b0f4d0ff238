import type { Part } from '../core/consent/consent.js';
/**
 * The gates of declared hosts and entries, with one queue for all that waits.
 * @param onlyReports whether nothing is held, and what would be held is only reported
 */
export declare const holdDeclared: (onlyReports: boolean) => Part;
