import XMLBuilder from 'fast-xml-builder';
import { CHECKS } from '../checks/checks.js';
import type { AuditReport, CheckResult } from '../report/audit-report.js';

const linesOf = ({ says, cure, page, evidence }: CheckResult): string =>
  [says, `Page: ${page}`, ...(evidence.by ? [`By: ${evidence.by}`] : []), ...(cure ? [`Cure: ${cure}`] : [])].join(
    '\n',
  );

/** The JUnit outcome of a result. An inconclusive check becomes an error, because it didn't pass. */
const outcomeOf = (one: CheckResult): object => {
  if (one.result === 'pass') return {};
  if (one.ignored) return { skipped: { '@message': `Ignored until ${one.ignored.until}: ${one.ignored.reason}` } };
  if (one.known) return { skipped: { '@message': 'In the baseline' } };
  const body = { '@message': one.says, '@type': one.check, '#text': linesOf(one) };
  return one.result === 'fail' ? { failure: body } : { error: body };
};

/** The report as JUnit XML: one suite for each engine and state. */
export const toJunit = ({ results, engines, states, seconds }: AuditReport): string => {
  const suites = engines.flatMap((engine) =>
    states.map((state) => {
      const cases = results.filter((one) => one.engine === engine && one.state === state);
      const counts = (result: CheckResult['result']): number =>
        cases.filter((one) => one.result === result && !one.ignored && !one.known).length;
      return {
        '@name': `${engine} ${state}`,
        '@tests': cases.length,
        '@failures': counts('fail'),
        '@errors': counts('inconclusive'),
        testcase: cases.map((one) => ({
          '@classname': `${engine}.${state}`,
          '@name': `${CHECKS[one.check].title}: ${one.evidence.name ?? one.page}`,
          ...outcomeOf(one),
        })),
      };
    }),
  );
  const builder = new XMLBuilder({ format: true, ignoreAttributes: false, attributeNamePrefix: '@' });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build({ testsuites: { '@name': 'askfirst audit', '@time': seconds, testsuite: suites } })}`;
};
