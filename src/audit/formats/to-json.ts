import type { AuditReport } from '../report/audit-report.js';

/** The report as it is: what the other formats are made of, and what a later run takes as its baseline. */
export const toJson = (report: AuditReport): string => `${JSON.stringify(report, null, 2)}\n`;
