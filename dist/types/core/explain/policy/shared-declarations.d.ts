import type { Policy } from '../../policy/policy.js';
/**
 * Says what the policy declares for services of several categories, and the cure. Each entry should serve one purpose, because a visitor
 * who accepts one purpose didn't accept the other (GDPR, recital 43; article 6(1)(a)).
 */
export declare const findSharedDeclarations: (policy: Policy) => readonly string[];
