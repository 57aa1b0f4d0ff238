import { covers } from '../../core/rules/covers.js';
import type { Policy } from '../../core/policy/policy.js';
import type { ObservedEntry } from '../../testing.js';
import { lifetimeDays } from './lifetime.js';
import type { NewResult } from './results.js';

/** A lifetime may be one day longer than declared, because clocks and the lengths of months differ. */
const TOLERANCE_DAYS = 1;

/** How many days a cookie has left; 0 for a session cookie. */
export const daysLeft = ({ expires }: Pick<ObservedEntry, 'expires'>, now = Date.now()): number =>
  expires === undefined ? 0 : (expires * 1000 - now) / 86_400_000;

/** Finds cookies that live longer than declared. */
export const checkLifetimes = (
  entries: readonly ObservedEntry[],
  policy: Policy,
  at: Pick<NewResult, 'engine' | 'state' | 'page'>,
): readonly NewResult[] =>
  entries.flatMap((entry): NewResult[] => {
    if (entry.kind !== 'cookie') return [];
    const declared = policy.services
      .filter(({ id }) => entry.services.includes(id))
      .flatMap(({ cookies = [] }) => cookies)
      .filter(({ kind = 'cookie', name }) => kind === 'cookie' && covers(name, entry.name))
      .map(({ lifetime }) => lifetime);
    const most = declared.map(lifetimeDays).filter((days) => days !== undefined);
    const seen = daysLeft(entry);
    if (!most.length || seen <= Math.max(...most) + TOLERANCE_DAYS) return [];
    const [first = ''] = declared;
    return [
      {
        ...at,
        check: 'lifetime-longer',
        result: 'fail',
        says: `The cookie ${entry.name} stays ${Math.round(seen)} days; the policy says ${JSON.stringify(first)}.`,
        evidence: {
          ...{ name: entry.name, kind: entry.kind, services: entry.services, place: entry.place },
          ...{ declared: JSON.stringify(first), seen: `${Math.round(seen)} days` },
          ...(entry.by && { by: entry.by }),
        },
      },
    ];
  });
