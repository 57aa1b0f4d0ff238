import type { Policy } from '../core/policy/policy.js';
import { hostRules, type HostRules } from '../core/rules/host-rules.js';

/** Stands for the page if none is named. */
const SOME_PAGE = 'https://page.invalid/';

/**
 * Finds what the policy declares about addresses, by the gate's own rules, without a page.
 * @param page the page's address, which declared paths are relative to
 */
export const addressRules = (policy: Policy, page: string): HostRules['ruleOf'] =>
  hostRules(policy, { location: new URL(page || SOME_PAGE), document: { baseURI: page || SOME_PAGE } }).ruleOf;
