import type { Policy } from '../core/policy/policy.js';
import { hostRules, type HostRules } from '../core/rules/host-rules.js';

/** Any page, where nobody says which. */
const SOME_PAGE = 'https://page.invalid/';

/**
 * What the policy says of addresses, by the gate's own rules, outside of a page.
 * @param page the page's address, to which declared paths belong
 */
export const addressRules = (policy: Policy, page: string): HostRules['ruleOf'] =>
  hostRules(policy, { location: new URL(page || SOME_PAGE), document: { baseURI: page || SOME_PAGE } }).ruleOf;
