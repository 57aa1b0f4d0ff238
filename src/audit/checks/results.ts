import { createHash } from 'node:crypto';
import type { CheckResult } from '../report/audit-report.js';
import { CHECKS } from './checks.js';

/** A result before it has its id and its cure. */
export type NewResult = Omit<CheckResult, 'id' | 'cure' | 'ignored' | 'known'>;

/** Equal keys mean the same result. The page isn't part of it, since one leak is often on all pages; nor a port, which changes each run. */
const keyOf = ({ check, engine, state, page, evidence, result }: NewResult): string => {
  const path = evidence.name ? '' : page;
  return [check, engine, state, result === 'pass' ? page : path, evidence.kind, evidence.name, evidence.seen]
    .join(' ')
    .replace(/\b(https?:\/\/[^/:]+):\d+/g, '$1');
};

/** Collects results, each once. If several pages have the same result, the first is kept and lists all of them. */
export const createResults = () => {
  const results = new Map<string, CheckResult>();
  return {
    add(made: NewResult): void {
      const key = keyOf(made);
      const same = results.get(key);
      const pages = [...new Set([...(same?.evidence.pages ?? (same ? [same.page] : [])), made.page])];
      const { cure } = CHECKS[made.check];
      results.set(key, {
        id: createHash('sha256').update(key).digest('hex').slice(0, 12),
        ...(same ?? made),
        ...(made.result !== 'pass' && { cure }),
        evidence: { ...(same ?? made).evidence, ...(pages.length > 1 && { pages }) },
      });
    },
    list: (): readonly CheckResult[] => [...results.values()],
  };
};

export type Results = ReturnType<typeof createResults>;
