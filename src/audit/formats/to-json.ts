import type { AuditReport } from '../report/audit-report.js';

/** The report as JSON. A later run can take it as its baseline. */
export const toJson = (report: AuditReport): string => `${JSON.stringify(report, null, 2)}\n`;
