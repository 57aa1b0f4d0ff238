import { withoutVisitor } from '../../core/policy/without-visitor.js';
import type { Policy } from '../../core/policy/policy.js';
import { isSupplied } from '../../core/policy/is-supplied.js';
import type { PolicySource } from '../../core/policy/policy-source.js';
import { readPolicy } from '../../testing/read-policy.js';
import { loadOtherTool, otherToolPolicy, withoutAutoconsent } from '../run/other-tool.js';
import { auditState } from '../run/audit-state.js';
import type { Plan } from '../run/plan.js';
import type { Stop } from '../run/stop.js';
import { foundUndeclared } from '../scan/found.js';
import { policyOf, UNDECIDED_CATEGORY } from '../scan/policy-of.js';
import type { AuditOptions } from './audit-options.js';
import { EXIT_CODES, UsageError } from './exit-codes.js';
import { findSite } from './find-site.js';
import { closeBrowsers, installedIn, openBrowsers } from './open-browsers.js';
import { createProgress } from './progress.js';
import { readJson } from './read-text.js';
import { writeJson } from './write-json.js';

/** The options of `askfirst scan`. */
export interface ScanOptions extends Pick<
  AuditOptions,
  'policy' | 'crawl' | 'sitemap' | 'letThrough' | 'late' | 'quiet'
> {
  readonly out?: string;
}

/** The states in which a scan visits each page: before an answer, after a refusal, after an acceptance. */
const STATES = ['undecided', 'refused', 'accepted'] as const;

/** The states of pages that couldn't be visited, and why. The policy lacks what comes only there. */
const notSeen = (stops: readonly Stop[]): readonly string[] =>
  stops.flatMap(({ results, state, page }) =>
    results
      .filter(({ check, result }) => check === 'page-opened' && result !== 'pass')
      .map(({ says }) => `Not seen: ${page} ${state}. ${says}`),
  );

/** Visits a site, and writes its policy, or a completed version of the one it has. @returns the exit code */
export const scan = async (urls: readonly string[], options: ScanOptions): Promise<number> => {
  const browsers = await openBrowsers(['chromium']);
  try {
    const [first] = browsers;
    if (!first) throw new UsageError('There is no browser');
    const [engine, browser] = first;
    const { pages, policy, region } = await findSite(browser, urls, options);
    const { letThrough = false, late } = options;
    const plan: Plan = {
      ...{ pages, letThrough, late: late * 1000, states: STATES, policy: policy ?? readPolicy(otherToolPolicy) },
      ...(region && { region }),
      ...(!policy && { otherTool: loadOtherTool(installedIn()) ?? withoutAutoconsent }),
    };
    const progress = createProgress(!!options.quiet);
    progress.start(pages.length * STATES.length);
    const stops: Stop[] = [];
    for (const state of STATES)
      stops.push(...(await auditState(browser, plan, state, engine, (name, page) => progress.step(`${name} ${page}`))));
    progress.stop();
    const before = options.policy ? (readJson(options.policy) as PolicySource) : policy && sourceOf(policy);
    const suggested = policyOf(foundUndeclared(stops.map(({ observed }) => observed)), pages[0] ?? '', before);
    writeJson(suggested, options.out);
    const open = (suggested.services ?? []).filter(({ category }) => category === UNDECIDED_CATEGORY).length;
    if (open)
      console.error(
        `${open} of the services have the category "?": decide what each is for, and write the id of its category`,
      );
    const unseen = notSeen(stops);
    for (const line of unseen) console.error(line);
    return unseen.length ? EXIT_CODES.inconclusive : EXIT_CODES.clean;
  } finally {
    await closeBrowsers(browsers);
  }
};

/**
 * Turns a policy that a page has read back into what its owner may have written: without the categories that the widget supplies, and
 * without what the server says about one visitor.
 */
const sourceOf = (policy: Policy): PolicySource => {
  const { categories, ...rest } = withoutVisitor(policy);
  return { ...rest, ...(categories.every(isSupplied) ? {} : { categories }) };
};
