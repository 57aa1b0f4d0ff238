import type { Part } from '../core/consent/consent.js';
/**
 * The gates of declared hosts and entries, with one queue for all that waits.
 * @param onlyReports holds nothing, and tells what would be held
 */
export declare const holdDeclared: (onlyReports: boolean) => Part;
