import { CHECKS } from '../checks/checks.js';
import type { AuditReport, CheckResult } from '../report/audit-report.js';
import picocolors from 'picocolors';

const counts = ({ result, ignored, known }: CheckResult): boolean => result !== 'pass' && !ignored && !known;

/** The result of an audit, as lines for a terminal. */
export const summaryLines = (
  report: AuditReport,
  files: readonly string[],
  colours = picocolors,
): readonly string[] => {
  const { pass, fail, inconclusive, ignored, known } = report.summary;
  const open = report.results.filter(counts).map((one) => {
    const sign = one.result === 'fail' ? colours.red('✗') : colours.yellow('?');
    const by = one.evidence.by ? colours.dim(`\n  by ${one.evidence.by}`) : '';
    return `${sign} ${one.says}\n  ${colours.dim(`${one.check}, ${one.state}, ${one.page}`)}${by}\n  ${one.cure ?? CHECKS[one.check].cure}`;
  });
  const total = `${pass} passed, ${fail} failed, ${inconclusive} inconclusive, ${ignored} ignored, ${known} known`;
  return [...open, '', colours.bold(total), ...files.map((file) => `→ ${file}`)];
};
