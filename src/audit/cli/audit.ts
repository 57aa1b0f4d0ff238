import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPolicy } from '../../testing/read-policy.js';
import { visitStateOf } from '../../testing/visit-state.js';
import { toHtml } from '../formats/to-html.js';
import { toJson } from '../formats/to-json.js';
import { toJunit } from '../formats/to-junit.js';
import { toSarif } from '../formats/to-sarif.js';
import type { AuditReport } from '../report/audit-report.js';
import { leaveOut, readIgnores } from '../report/leave-out.js';
import { loadOtherTool, otherToolPolicy, withoutAutoconsent } from '../run/other-tool.js';
import type { Plan } from '../run/plan.js';
import { runAudit, usualStates } from '../run/run-audit.js';
import type { AuditOptions } from './audit-options.js';
import { EXIT_CODES, UsageError } from './exit-codes.js';
import { findSite, type Site } from './find-site.js';
import { closeBrowsers, installedIn, openBrowsers } from './open-browsers.js';
import { createProgress } from './progress.js';
import { readJson, readText } from './read-text.js';
import { summaryLines } from './summary-lines.js';

/** The report's formats, each with its file extension and what writes it. */
const FORMATS: Readonly<Record<string, readonly [end: string, make: (report: AuditReport) => string]>> = {
  html: ['html', toHtml],
  json: ['json', toJson],
  junit: ['junit.xml', toJunit],
  sarif: ['sarif', toSarif],
};

const statesOf = (names: readonly string[]): Plan['states'] => {
  try {
    return names.map(visitStateOf);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
};

/** Plans the audit. A site without a policy has another consent tool: it is seen undecided, and after that tool's own answers. */
const planFor = ({ pages, policy, region }: Site, options: AuditOptions): Plan => {
  const { states, letThrough = false, late } = options;
  const shared = { pages, letThrough, late: late * 1000, ...(region && { region }) };
  if (policy) return { ...shared, policy, states: states ? statesOf(states) : usualStates(policy) };
  return {
    ...shared,
    policy: readPolicy(otherToolPolicy),
    states: statesOf(states ?? ['undecided', 'refused', 'accepted']),
    otherTool: loadOtherTool(installedIn()) ?? withoutAutoconsent,
  };
};

const baselineIn = (path: string): Pick<AuditReport, 'results'> => {
  const found = readJson(path) as Partial<AuditReport>;
  if (!Array.isArray(found.results)) throw new UsageError(`${path} is no report of an audit`);
  return { results: found.results };
};

const ignoresIn = (path: string): ReturnType<typeof readIgnores> => {
  try {
    return readIgnores(readText(path));
  } catch (error) {
    throw new UsageError(`${path}: ${(error as Error).message}`);
  }
};

const writeReports = (report: AuditReport, { format, out }: AuditOptions): readonly string[] => {
  mkdirSync(out, { recursive: true });
  return format.flatMap((name) => {
    const [end, make] = FORMATS[name] ?? [];
    if (!end || !make) return [];
    const file = join(out, `askfirst-audit.${end}`);
    writeFileSync(file, make(report));
    return [file];
  });
};

/** Audits a site. @returns the exit code */
export const audit = async (urls: readonly string[], options: AuditOptions): Promise<number> => {
  for (const name of options.format)
    if (!(name in FORMATS))
      throw new UsageError(`There is no format ${name}; write one of ${Object.keys(FORMATS).join(', ')}`);
  const ignores = options.ignores ? ignoresIn(options.ignores) : [];
  const baseline = options.baseline ? baselineIn(options.baseline) : undefined;
  const browsers = await openBrowsers(options.engine);
  try {
    const [first] = browsers;
    if (!first) throw new UsageError('--engine needs an engine');
    const plan = planFor(await findSite(first[1], urls, options), options);
    const progress = createProgress(!!options.quiet);
    progress.start(plan.pages.length * plan.states.length * browsers.length);
    const found = await runAudit(browsers, plan, (state, page) => progress.step(`${state} ${page}`));
    progress.stop();
    const report = leaveOut(found, ignores, baseline);
    console.log(summaryLines(report, writeReports(report, options)).join('\n'));
    if (report.summary.fail) return EXIT_CODES.findings;
    return report.summary.inconclusive ? EXIT_CODES.inconclusive : EXIT_CODES.clean;
  } finally {
    await closeBrowsers(browsers);
  }
};
