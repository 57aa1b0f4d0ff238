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

/** A category that was read. */
export interface Category extends CategorySource {
  readonly required: boolean;
}

/** The longest an answer can be remembered, in months: browsers keep no cookie over 400 days (RFC 6265bis, section 5.5). */
const LONGEST_MONTHS = 13;

/** A policy that was read and found sound. Frozen. */
export interface Policy extends Omit<PolicySource, 'categories'> {
  readonly revision: number;
  /** How long an answer is remembered; `months` as it is, 13 at most. */
  readonly remember: NonNullable<PolicySource['remember']> & { readonly months: number };
  readonly categories: readonly Category[];
  readonly services: readonly ServiceSource[];
  readonly functions: readonly FunctionSource[];
}

/** What has an id, before anything is known of it. */
interface Declared {
  readonly id: Id;
  readonly title?: Text;
  readonly name?: Text;
  readonly required?: unknown;
}

/**
 * Reads a policy.
 * @param json the policy as the site wrote it
 * @param region the visitor's region, where the site's server names it beside the policy
 * @param marked what the page's marks say: which of the usual categories there are, when the policy lists none
 * @throws when an id isn't one, isn't the only one, or isn't known; when a name is missing; when a regime doesn't exist; when hosts or
 *   cookies aren't lists of what they should be; when `required` is neither true nor false.
 *   `explainPolicy` says where it is and how to mend it.
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
    // What is no string has no match(), and throws. An empty name is none, and the widget names the usual ids.
    // "false" in quotes would be a yes.
    assert(
      // eslint-disable-next-line @typescript-eslint/prefer-regexp-exec
      id.match(/^[a-z0-9-]+$/) &&
        !ids.includes(id) &&
        (title || name || USUAL_CATEGORIES.includes(id)) &&
        typeof required === 'boolean',
    );
    ids.push(id);
  };
  for (const regime of Object.values(regimes)) assert(REGIMES.includes(regime));
  own?.forEach(declare);
  services.forEach(({ use, category, hosts = [], cookies = [] }) => {
    needId(category);
    // Until it is completed from the catalogue it says less than it means.
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
    // What is no text is no record.
    ...(typeof answer === 'string' && { answer }),
    ...(typeof region === 'string' && { region }),
    revision,
    categories,
    services,
    functions,
    remember: { ...remember, months },
  });
};
