import { REGIMES, type Category, type Policy } from './policy.js';
import type { Id, Regime } from './policy-source.js';
import type { ConsentRecord } from './record.js';
import type { Signals } from './signals.js';
import type { Because, ConsentState, Decision } from './types.js';

/** The regime of a region: its own rule, its country's, the rule for everywhere else. Unknown is the strictest that the policy has. */
export const regimeOf = (regimes: Policy['regimes'], region?: string): Regime => {
  const rules = new Map(Object.entries(regimes ?? {}).map(([name, regime]) => [name.toLowerCase(), regime]));
  const [country, part] = region?.toLowerCase().split('-') ?? [];
  const rule = country ? (rules.get(`${country}-${part}`) ?? rules.get(country) ?? rules.get('*')) : REGIMES.find((regime) => [...rules.values()].includes(regime));
  return rule ?? 'opt-in';
};

/**
 * The visitor's recorded answer to an id; undefined when there is none.
 * @param since the revision that added it or widened its use: an older acceptance doesn't reach that far, a refusal does
 */
export const answerTo = (record: ConsentRecord | null, id: Id, since = 0): boolean | undefined =>
  record?.refused.includes(id) ? false : record?.accepted.includes(id) && since <= record.revision ? true : undefined;

/**
 * What holds for a visitor: the only place where "allowed" is computed.
 * @param once ids the visitor allowed for this page only
 */
export const resolve = (
  { audience = 'general', categories, services, regimes, region: named, revision }: Policy,
  record: ConsentRecord | null,
  { gpc, region = named }: Signals,
  once: readonly Id[] = [],
): Omit<ConsentState, 'volatile'> => {
  const regime = regimeOf(regimes, region);
  const unanswered: Id[] = [];
  const decisions = Object.create(null) as Record<Id, Decision>;
  const settle = (id: Id, { required, sells }: Category, since?: number): void => {
    const answer = answerTo(record, id, since);
    const [allowed, because]: [boolean, Because] = required
      ? [true, 'required']
      : audience !== 'general'
        ? [false, 'audience']
        : once.includes(id)
          ? [true, 'once']
          : gpc && sells && (answer ? !record?.signal : answer === undefined)
            ? [false, 'signal']
            : answer === undefined
              ? [regime !== 'opt-in', 'default']
              : [answer, 'choice'];
    if (answer === undefined && /once|default/.test(because) && regime !== 'none') unanswered.push(id);
    decisions[id] = Object.freeze({ allowed, because });
  };
  for (const category of categories) {
    settle(category.id, category);
    for (const service of services) if (service.category === category.id) settle(service.id, category, service.since);
  }
  return {
    status: !unanswered.length ? 'decided' : record && record.revision !== revision ? 'stale' : 'undecided',
    regime,
    decisions: Object.freeze(decisions),
    unanswered: Object.freeze(unanswered),
    record,
  };
};
