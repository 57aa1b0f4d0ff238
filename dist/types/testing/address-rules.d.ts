import type { Policy } from '../core/policy/policy.js';
import { type HostRules } from '../core/rules/host-rules.js';
/**
 * What the policy says of addresses, by the gate's own rules, outside of a page.
 * @param page the page's address, to which declared paths belong
 */
export declare const addressRules: (policy: Policy, page: string) => HostRules["ruleOf"];
