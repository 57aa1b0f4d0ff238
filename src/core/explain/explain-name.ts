import type { Consent } from '../consent/consent.js';
import type { Explanation } from '../contract/explanation.js';
import { ENTRY_KINDS } from '../policy/entry-kinds.js';
import type { Policy } from '../policy/policy.js';
import { entryRules } from '../rules/entry-rules.js';
import { hostRules } from '../rules/host-rules.js';
import type { Rule } from '../rules/rule.js';
import { declaredAs } from './declared-as.js';

/** What becomes of something under its rule. It passes where there is no rule, or where nobody declared it. */
const fateOf = (consent: Consent, rule: Rule | undefined): Explanation['fate'] => {
  if (!rule?.services.length || consent.allows(rule.id)) return 'passes';
  return rule.waits && !consent.refuses(rule.id) ? 'waits' : 'fails';
};

/**
 * Makes a full address of what was typed. "www.example.com/x" has no scheme, and neither has "localhost:8080", which a browser would read
 * as one.
 */
const asAddress = (asked: string): string => (/^\/|^\w+:(?!\d)/.test(asked) ? asked : `https://${asked}`);

/** Whether something that nobody declared was meant as an address. */
const looksLikeHost = (asked: string): boolean => /[/:]/.test(asked) || (asked.includes('.') && !asked.startsWith('_'));

/** Says what would become of an address, or of an entry by its name, and why. */
export const explainName = (consent: Consent, policy: Policy, asked: string): Explanation => {
  const { decisions } = consent.state;
  const conclude = (kind: Explanation['kind'], declared: string | null, rule?: Rule): Explanation => ({
    asked,
    kind,
    fate: fateOf(consent, rule),
    rule: declared,
    services: (rule?.services ?? []).flatMap(({ id }) => {
      const decision = decisions[id];
      return decision ? [{ id, ...decision }] : [];
    }),
  });
  for (const kind of ENTRY_KINDS) {
    const declared = declaredAs(policy, kind, asked);
    if (declared) return conclude(kind, declared, entryRules(policy)(kind, asked));
  }
  const rule = hostRules(policy, window).ruleOf(asAddress(asked));
  if (rule) return conclude('host', rule.declared, rule);
  return conclude(looksLikeHost(asked) ? 'host' : 'cookie', null);
};
