import type { Policy } from '../core/policy/policy.js';
import { type HostRules } from '../core/rules/host-rules.js';
/**
 * Finds what the policy declares about addresses, by the gate's own rules, without a page.
 * @param page the page's address, which declared paths are relative to
 */
export declare const addressRules: (policy: Policy, page: string) => HostRules["ruleOf"];
