import { evaluateExpression, assert } from './expression.js';
import { deepFreeze } from './deep-freeze.js';
import type { CategorySource } from './category-source.js';
import type { FunctionSource } from './function-source.js';
import type { Id } from './id.js';
import type { PolicySource } from './policy-source.js';
import { USUAL_CATEGORIES } from './usual-categories.js';
import { REGIMES } from './regimes.js';
import type { ServiceSource } from './service-source.js';
import type { ServiceUse } from './service-use.js';
import type { Text } from './text.js';

/** A category after the policy was read. */
export interface Category extends CategorySource {
  readonly required: boolean;
}

/**
 * The longest time for which an answer can be remembered, in months: browsers store no cookie for over 400 days (RFC 6265bis, section 5.5).
 */
const LONGEST_MONTHS = 13;

/** A policy that was read and found sound. Frozen. */
export interface Policy extends Omit<PolicySource, 'categories'> {
  readonly revision: number;
  /** How long an answer is remembered: `months` as the policy says, at most 13. */
  readonly remember: NonNullable<PolicySource['remember']> & { readonly months: number };
  readonly categories: readonly Category[];
  readonly services: readonly ServiceSource[];
  readonly functions: readonly FunctionSource[];
}

/** A part of the policy that has an id, before it is checked. */
interface Declared {
  readonly id: Id;
  readonly title?: Text;
  readonly name?: Text;
  readonly required?: unknown;
}

/**
 * Reads a policy.
 * @param json the policy as the site wrote it
 * @param region the visitor's region, if the site's server names it beside the policy
 * @param marked what the page's marks say: if the policy lists no categories, it gets the usual ones that are named here
 * @throws when an id is malformed, used twice or unknown; when a name is missing; when a regime doesn't exist; when hosts or cookies aren't
 *   lists of the right things; when `cookie` is null; when `required` is neither true nor false. `explainPolicy` says where the mistake is
 *   and how to mend it.
 */
export const parsePolicy = (json: string, region?: string, marked = ''): Policy => {
  const { answer, ...source } = JSON.parse(json) as Omit<PolicySource, 'services'> & {
    readonly services?: readonly (ServiceSource & Partial<Pick<ServiceUse, 'use'>>)[];
  };
  const { revision = 1, regimes = {}, categories: own, services = [], functions = [], remember } = source;
  const ids: Id[] = own ? [] : [...USUAL_CATEGORIES];
  const used = [...marked.split(/[^a-z0-9-]+/), 'necessary'];
  const needId = (id: Id): number => {
    assert(ids.includes(id));
    return used.push(id);
  };
  const declare = ({ id, title, name, required = false }: Declared): void => {
    // An id that isn't a string has no match(), and throws. An empty name counts as missing; the usual ids need none. `required` must be a
    // boolean, because the text "false" would count as true.
    assert(
      // eslint-disable-next-line @typescript-eslint/prefer-regexp-exec
      id.match(/^[a-z0-9-]+$/) &&
        !ids.includes(id) &&
        (title || name || USUAL_CATEGORIES.includes(id)) &&
        typeof required === 'boolean',
    );
    ids.push(id);
  };
  const { cookie }: { readonly cookie?: unknown } = source;
  assert(cookie !== null);
  for (const regime of Object.values(regimes)) assert(REGIMES.includes(regime));
  own?.forEach(declare);
  services.forEach(({ use, category, hosts = [], cookies = [] }) => {
    needId(category);
    // A service with `use` isn't complete before the catalogue has completed it.
    assert(!use && hosts.every((host) => host.trim()) && cookies.every(({ name }) => name.trim()));
  });
  services.forEach(declare);
  functions.forEach(({ needs }) => evaluateExpression(needs, needId));
  functions.forEach(declare);
  const listed: readonly CategorySource[] =
    own ?? USUAL_CATEGORIES.filter((id) => used.includes(id)).map((id) => ({ id, sells: id === 'marketing' }));
  const categories = listed.map((category) => ({ required: category.id === 'necessary', ...category }));
  const months = Math.min(remember?.months ?? 6, LONGEST_MONTHS);
  return deepFreeze({
    ...source,
    // An answer that isn't a text isn't a record.
    ...(typeof answer === 'string' && { answer }),
    ...(typeof region === 'string' && { region }),
    revision,
    categories,
    services,
    functions,
    remember: { ...remember, months },
  });
};
