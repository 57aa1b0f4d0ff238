import { evaluateExpression } from '../../core/policy/expression.js';
import type { Policy } from '../../core/policy/policy.js';
import type { ObservedRequest } from '../../testing.js';
import type { Decisions } from '../../testing/watch.js';
import { readConsentMode, type SaidToGoogle } from './consent-mode.js';
import type { NewResult } from './results.js';

/** The id that each key stands for unless the policy maps it. The adapter has the same defaults. */
const DEFAULTS: Readonly<Record<keyof SaidToGoogle, string>> = {
  ad_storage: 'marketing',
  analytics_storage: 'analytics',
  ad_user_data: 'marketing',
  ad_personalization: 'marketing',
};

/** Whether a key is granted in this state; undefined if the policy has no such id. */
const truthOf = (policy: Policy, decisions: Decisions, key: keyof SaidToGoogle): boolean | undefined => {
  const expression = policy.adapters?.google?.[key] ?? DEFAULTS[key];
  try {
    return (
      evaluateExpression(String(expression), (id) => {
        const decision = decisions[id];
        if (!decision) throw new RangeError(id);
        return decision.allowed ? 1 : 0;
      }) === 1
    );
  } catch {
    return undefined;
  }
};

/** Compares what Google's tags send as consent with the visitor's choice. */
export const checkConsentMode = (
  requests: readonly ObservedRequest[],
  policy: Policy,
  decisions: Decisions,
  at: Pick<NewResult, 'engine' | 'state' | 'page'>,
): readonly NewResult[] =>
  requests.flatMap(({ consentMode, address, kind, by }): NewResult[] => {
    if (!consentMode) return [];
    const said = readConsentMode(consentMode);
    return (Object.keys(said) as (keyof SaidToGoogle)[]).map((key) => {
      const truth = truthOf(policy, decisions, key);
      const words = (granted: boolean | undefined): string => (granted ? 'granted' : 'denied');
      const known = truth === said[key] ? 'pass' : 'fail';
      return {
        ...at,
        check: 'consent-mode',
        result: truth === undefined ? 'inconclusive' : known,
        says: `Google is told that ${key} is ${words(said[key])}; in this state it is ${truth === undefined ? 'not known' : words(truth)}.`,
        evidence: { name: address, kind, seen: `${key}: ${words(said[key])}`, ...(by && { by }) },
      };
    });
  });
