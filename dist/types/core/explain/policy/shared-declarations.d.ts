import type { Policy } from '../../policy/policy.js';
/**
 * What the policy declares for services of several categories, and the cure: one entry for one purpose, since who accepts one purpose
 * didn't accept the other (GDPR, recital 43; article 6(1)(a)).
 */
export declare const findSharedDeclarations: (policy: Policy) => readonly string[];
