import type { AuditReport, CheckResult } from './audit-report.js';

/** Counts the results of each kind. Ignored and known ones are counted separately. */
export const summarize = (results: readonly CheckResult[]): AuditReport['summary'] => {
  const summary = { pass: 0, fail: 0, inconclusive: 0, ignored: 0, known: 0 };
  for (const { result, ignored, known } of results) {
    if (result === 'pass') summary.pass += 1;
    else if (ignored) summary.ignored += 1;
    else if (known) summary.known += 1;
    else summary[result] += 1;
  }
  return summary;
};
