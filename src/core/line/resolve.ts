import { type Category, type Policy } from '../policy/policy.js';
import { REGIMES, type Regime } from '../policy/regimes.js';
import type { Id } from '../policy/id.js';
import type { ServiceSource } from '../policy/service-source.js';
import { sinceOf } from '../policy/since-of.js';
import type { ConsentRecord } from '../record/record.js';
import type { Signals } from './signals.js';
import type { Because } from '../contract/because.js';
import type { ConsentState, Decision } from '../contract/state.js';

/**
 * The regime of a region: its own rule, else its country's, else the rule for everywhere else. An unknown region has the strictest regime
 * of the policy.
 */
export const regimeOf = (regimes: Policy['regimes'] = {}, region = ''): Regime => {
  const rules = new Map<string, Regime>([['*', 'opt-in']]);
  for (const [name, regime] of Object.entries(regimes)) rules.set(name.toLowerCase(), regime);
  const name = region.toLowerCase();
  const [country = ''] = name.split('-');
  const known = rules.get(name) ?? rules.get(country) ?? (name ? rules.get('*') : undefined);
  const strictest = REGIMES.find((regime) => [...rules.values()].includes(regime));
  return known ?? strictest ?? 'opt-in';
};

/**
 * The visitor's recorded answer to an id; undefined when there is none.
 * @param since the revision that added it or widened its use: an older acceptance doesn't cover that, an older refusal does
 */
export const answerTo = (record: ConsentRecord | null, id: Id, since = 0): boolean | undefined => {
  if (record?.refused.includes(id)) return false;
  return record?.accepted.includes(id) && since <= record.revision ? true : undefined;
};

/**
 * What holds for a visitor: the only place where "allowed" is computed.
 * @param once ids the visitor allowed for this page only
 */
export const resolve = (
  { audience = 'general', categories, services, regimes, region, revision }: Policy,
  record: ConsentRecord | null,
  { gpc, signal }: Signals,
  once: readonly Id[] = [],
): Omit<ConsentState, 'volatile'> => {
  const regime = regimeOf(regimes, region);
  const unanswered: Id[] = [];
  const decisions: Record<Id, Decision> = {};
  const settle = (id: Id, whole: Category, service?: ServiceSource): void => {
    const { id: category, required, sells, does } = whole;
    const answer = answerTo(record, id, sinceOf(whole, service));
    const rule = does?.length ? 'opt-in' : regime;
    const isUnanswered = answer === undefined;
    // A visitor who accepted while the signal was on accepted in spite of it.
    const isRefusedByGpc = gpc && sells && (isUnanswered || (answer && !record?.signal));
    const decide = (): [allowed: boolean, because: Because] => {
      if (required) return [true, 'required'];
      if (audience !== 'general') return [false, 'audience'];
      if (once.includes(id)) return [true, 'once'];
      if (isRefusedByGpc || (signal && isUnanswered)) return [false, 'signal'];
      if (!isUnanswered) return [answer, 'choice'];
      return [answerTo(record, category) !== false && rule !== 'opt-in', 'default'];
    };
    const [allowed, because] = decide();
    const isOpen = because === 'once' || because === 'default';
    if (isUnanswered && isOpen && rule !== 'none') unanswered.push(id);
    decisions[id] = { allowed, because };
  };
  for (const category of categories) {
    settle(category.id, category);
    for (const service of services) if (service.category === category.id) settle(service.id, category, service);
  }
  const open = record && record.revision !== revision ? 'stale' : 'undecided';
  return {
    status: unanswered.length ? open : 'decided',
    regime,
    decisions,
    unanswered,
    record,
  };
};
