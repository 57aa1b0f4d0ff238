import { problemOfPolicy } from '../core/explain/policy/problems-of-policy.js';
import { evaluateExpression } from '../core/policy/expression.js';
import { parsePolicy, type Policy } from '../core/policy/policy.js';
import type { PolicySource } from '../core/policy/policy-source.js';
import { hostRules } from '../core/rules/host-rules.js';

/** What the policy says of the addresses of a page. */
export interface MarkRules {
  /** The expression that must be allowed before an address is requested; undefined if it needs none. */
  readonly needOf: (address: string) => string | undefined;
  /** The same for an address in a text, where the beginning of the host's name may be missing (`//.stats.example/x`). */
  readonly needOfMention: (address: string) => string | undefined;
  /** Decodes the value of an attribute, if the page isn't read as text. */
  readonly decode: (value: string) => string;
  /** The rules for a page that names the base of its addresses. */
  readonly withBase: (base: string) => MarkRules;
}

/** The address of the page, if none is given. */
const SOME_PAGE = 'https://page.invalid/';

const readPolicy = (source: PolicySource): Policy => {
  const problem = problemOfPolicy(source, evaluateExpression);
  if (problem) throw new TypeError(`[askfirst] ${problem}`);
  return parsePolicy(JSON.stringify(source));
};

/** The names of declared hosts, up to a slash or a colon. */
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
 * @param page the page's address, needed if the policy declares paths on the site itself
 * @throws {TypeError} when the policy isn't sound; the message has the place and the cure
 */
export const createMarkRules = (source: PolicySource, page = SOME_PAGE): MarkRules => {
  const url = new URL(page, SOME_PAGE);
  return rulesFor(readPolicy(source), url, url.href);
};

/** One expression that needs all the given ones; undefined if there are none. */
export const joinNeeds = (needs: Iterable<string | undefined>): string | undefined => {
  const different = [...new Set(needs)].filter((need) => need !== undefined);
  if (different.length < 2) return different[0];
  return different.map((need) => (need.includes('|') ? `(${need})` : need)).join(' & ');
};
