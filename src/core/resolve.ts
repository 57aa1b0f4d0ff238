import { REGIMES, type Category, type Policy } from './policy.js';
import type { CookieSource, Id, Regime, ServiceSource } from './policy-source.js';
import type { ConsentRecord } from './record.js';
import type { Signals } from './signals.js';
import type { Because, ConsentState, Decision } from './types.js';

/** The regime of a region: its own rule, its country's, the rule for everywhere else. Unknown is the strictest that the policy has. */
export const regimeOf = (regimes: Policy['regimes'] = {}, region = ''): Regime => {
  // Without a prototype: a region by the name of one of its members would have that for its rule.
  const rules = { __proto__: null, '*': 'opt-in', ...JSON.parse(JSON.stringify(regimes).toLowerCase()) } as Record<
    string,
    Regime | undefined
  >;
  const name = region.toLowerCase();
  return (
    rules[name] ??
    rules[name.replace(/-.*/, '')] ??
    rules[name && '*'] ??
    (REGIMES.find((regime) => Object.values(rules).includes(regime)) as Regime)
  );
};

/**
 * The visitor's recorded answer to an id; undefined when there is none.
 * @param since the revision that added it or widened its use: an older acceptance doesn't reach that far, a refusal does
 */
export const answerTo = (record: ConsentRecord | null, id: Id, since = 0): boolean | undefined =>
  record?.refused.includes(id) ? false : record?.accepted.includes(id) && since <= record.revision ? true : undefined;

/**
 * The revision that last added something or widened a use: for a category by itself, for a service by itself, by one of its entries
 * or by its whole category. Zero where the policy says nothing of it.
 */
export const sinceOf = (category: Category, service?: Pick<ServiceSource, 'since' | 'cookies'>): number =>
  Math.max(
    ...[category, service, ...(service?.cookies ?? [])].map((one?: Pick<CookieSource, 'since'>) => one?.since ?? 0),
  );

/**
 * What holds for a visitor: the only place where "allowed" is computed.
 * @param once ids the visitor allowed for this page only
 */
export const resolve = (
  { audience = 'general', categories, services, regimes, region: named, revision }: Policy,
  record: ConsentRecord | null,
  { gpc, signal, region = named }: Signals,
  once: readonly Id[] = [],
): Omit<ConsentState, 'volatile'> => {
  const regime = regimeOf(regimes, region);
  const unanswered: Id[] = [];
  const decisions: Record<Id, Decision> = {};
  const settle = (id: Id, whole: Category, service?: ServiceSource): void => {
    const { id: category, required, sells, does } = whole;
    const answer = answerTo(record, id, sinceOf(whole, service));
    const rule = does?.length ? 'opt-in' : regime;
    const [allowed, because]: [boolean, Because] = required
      ? [true, 'required']
      : audience !== 'general'
        ? [false, 'audience']
        : once.includes(id)
          ? [true, 'once']
          : (signal && answer === undefined) || (gpc && sells && (answer ? !record?.signal : answer === undefined))
            ? [false, 'signal']
            : answer === undefined
              ? [answerTo(record, category) !== false && rule !== 'opt-in', 'default']
              : [answer, 'choice'];
    if (answer === undefined && /once|default/.test(because) && rule !== 'none') unanswered.push(id);
    decisions[id] = { allowed, because };
  };
  for (const category of categories) {
    settle(category.id, category);
    for (const service of services) if (service.category === category.id) settle(service.id, category, service);
  }
  return {
    status: !unanswered.length ? 'decided' : record && record.revision !== revision ? 'stale' : 'undecided',
    regime,
    decisions,
    unanswered,
    record,
  };
};
