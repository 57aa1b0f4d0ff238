import { problemOfPolicy } from '../core/explain/policy/problems-of-policy.js';
import { evaluateExpression } from '../core/policy/expression.js';
import { parsePolicy, type Policy } from '../core/policy/policy.js';
import type { PolicySource } from '../core/policy/policy-source.js';
import { hostRules } from '../core/rules/host-rules.js';

/** What the policy says of the addresses of a page. */
export interface MarkRules {
  /** What has to be allowed before an address is asked; undefined where nothing has. */
  readonly needOf: (address: string) => string | undefined;
  /** The same of an address in a text, whose host may lack its beginning (`//.stats.example/x`). */
  readonly needOfMention: (address: string) => string | undefined;
  /** What an attribute says, where the page is read as something else than text. */
  readonly decode: (value: string) => string;
  /** Rules for a page that says what its addresses are relative to. */
  readonly withBase: (base: string) => MarkRules;
}

/** Any page, where nobody says which. */
const SOME_PAGE = 'https://page.invalid/';

const readPolicy = (source: PolicySource): Policy => {
  const problem = problemOfPolicy(source, evaluateExpression);
  if (problem) throw new TypeError(`[askfirst] ${problem}`);
  return parsePolicy(JSON.stringify(source));
};

/** The names of declared hosts, without what follows a slash or a colon. */
const hostNames = ({ services }: Policy): Map<string, string> =>
  new Map(
    services
      .flatMap(({ hosts = [] }) => hosts)
      .map((host) => host.replace(/^\w+:\/\//, ''))
      .filter((host) => !host.startsWith('/'))
      .map((host) => [(host.split(/[/:]/)[0] ?? '').toLowerCase(), host] as const),
  );

const rulesFor = (policy: Policy, page: URL, baseURI: string): MarkRules => {
  const { ruleOf } = hostRules(policy, { location: page, document: { baseURI } });
  const names = hostNames(policy);
  const required = policy.categories.filter((category) => category.required).map(({ id }) => id);
  const needOf = (address: string): string | undefined => {
    const rule = ruleOf(address);
    const services = policy.services.filter(({ hosts }) => rule && hosts?.includes(rule.declared));
    return services.some(({ category }) => required.includes(category)) ? undefined : rule?.id;
  };
  const needOfMention = (address: string): string | undefined => {
    const [, tail, path = ''] = /^\/\/(\.[^/:]+)(.*)$/.exec(address) ?? [];
    if (tail === undefined) return needOf(address);
    const whole = [...names.keys()].filter((name) => name.endsWith(tail.toLowerCase()) && !name.includes('*'));
    return [`x${tail}`, ...whole].map((host) => needOf(`//${host}${path}`)).find((need) => need !== undefined);
  };
  return {
    needOf,
    needOfMention,
    decode: (value) => value,
    withBase: (base) => rulesFor(policy, page, URL.canParse(base, baseURI) ? new URL(base, baseURI).href : baseURI),
  };
};

/**
 * What a policy says of the addresses of a page.
 * @param page the page's address, where the policy declares paths of the site itself
 * @throws {TypeError} when the policy isn't sound; with the place and the cure
 */
export const createMarkRules = (source: PolicySource, page = SOME_PAGE): MarkRules => {
  const url = new URL(page, SOME_PAGE);
  return rulesFor(readPolicy(source), url, url.href);
};

/** What has to be allowed for all of them: an expression; undefined for none. */
export const joinNeeds = (needs: Iterable<string | undefined>): string | undefined => {
  const different = [...new Set(needs)].filter((need) => need !== undefined);
  if (different.length < 2) return different[0];
  return different.map((need) => (need.includes('|') ? `(${need})` : need)).join(' & ');
};
