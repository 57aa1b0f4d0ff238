import type { AuditReport, CheckResult } from './audit-report.js';
import { summarize } from './summarize.js';

/** A finding that the site's owner accepts until a day. */
export interface Ignore {
  /** The id of a check, or of one result. */
  readonly check: string;
  /** A part of the entry's name or of the address; without it any name matches. */
  readonly name?: string;
  /** Why it doesn't count. */
  readonly reason: string;
  /** The last day on which it is ignored, `YYYY-MM-DD`. */
  readonly until: string;
}

/**
 * Reads a list of findings to ignore.
 * @throws {TypeError} if one has no reason or no day
 */
export const readIgnores = (json: string): readonly Ignore[] => {
  const list = JSON.parse(json) as unknown;
  if (!Array.isArray(list)) throw new TypeError('The file of ignores has to be a list');
  return (list as readonly Partial<Ignore>[]).map(({ check = '', name, reason = '', until = '' }, index) => {
    if (!check || !reason.trim() || !/^\d{4}-\d\d-\d\d$/.test(until)) {
      throw new TypeError(`Ignore ${index + 1} needs a check, a reason, and until when (YYYY-MM-DD)`);
    }
    return { check, reason, until, ...(name && { name }) };
  });
};

const isMeant = ({ check, name, until }: Ignore, result: CheckResult, today: string): boolean =>
  today <= until &&
  (check === result.check || check === result.id) &&
  (!name || !!result.evidence.name?.includes(name));

/** Marks the results that are ignored, or known from the baseline, so that they don't count. */
export const leaveOut = (
  report: AuditReport,
  ignores: readonly Ignore[],
  baseline: Pick<AuditReport, 'results'> | undefined,
  today = new Date().toISOString().slice(0, 10),
): AuditReport => {
  const known = new Set(baseline?.results.filter(({ result }) => result !== 'pass').map(({ id }) => id));
  const results = report.results.map((one): CheckResult => {
    if (one.result === 'pass') return one;
    const ignore = ignores.find((each) => isMeant(each, one, today));
    if (ignore) return { ...one, ignored: { reason: ignore.reason, until: ignore.until } };
    return known.has(one.id) ? { ...one, known: true } : one;
  });
  return { ...report, results, summary: summarize(results) };
};
