import { deepFreeze } from '../../policy/deep-freeze.js';
import { isSupplied } from '../../policy/is-supplied.js';
import type { Policy } from '../../policy/policy.js';
import { USUAL_CATEGORIES } from '../../policy/usual-categories.js';

/** What the widget itself fills in where a page has no policy. */
const FILLED_IN: readonly string[] = ['revision', 'categories', 'services', 'functions', 'remember', 'region'];

/** Whether a policy is the one that a page without a policy gets. */
const isWidgetsOwn = (policy: Policy): boolean =>
  !document.querySelector('#askfirst-policy,script[data-policy]') &&
  Object.keys(policy).every((key) => FILLED_IN.includes(key)) &&
  policy.services.length + policy.functions.length === 0 &&
  policy.categories.every(isSupplied);

/**
 * Adds the usual categories that marks name which came after the page was parsed, where the page has no policy. `loadPolicy` saw only the
 * marks that were there when the page was parsed.
 * @param context what the expression stands on. What only a script asks about adds nothing
 * @returns the same policy if there is nothing to add
 */
export const withLateCategories = (policy: Policy, expression: string, context: unknown): Policy => {
  if (!(context instanceof Element && context.hasAttribute('data-consent') && isWidgetsOwn(policy))) return policy;
  const known = policy.categories.map(({ id }) => id);
  const named = expression.split(/[^a-z0-9-]+/);
  const ids = USUAL_CATEGORIES.filter((id) => known.includes(id) || named.includes(id));
  if (ids.length === known.length) return policy;
  const categories = ids.map((id) => ({ id, required: id === 'necessary', sells: id === 'marketing' }));
  return deepFreeze({ ...policy, categories });
};
