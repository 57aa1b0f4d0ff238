import { type Policy } from '../core/policy/policy.js';
import type { PolicySource } from '../core/policy/policy-source.js';
/** The policy itself, or the address of its file; undefined for the one in the page, else the default one. */
export type GivenPolicy = PolicySource | string | undefined;
/** Reads the policy, and adds the visitor's region to it. @throws {TypeError} when an object isn't a sound policy */
export declare const readPolicy: (policy: GivenPolicy, region: string | undefined) => Policy | Promise<Policy>;
/** The name of a policy in messages to the console. */
export declare const namePolicy: (given: GivenPolicy, policy: Policy | undefined) => string;
/** Whether two policies are equal, apart from what the site's server fills in for one visitor. */
export declare const isSamePolicy: (one: Policy | undefined, other: Policy | undefined) => boolean;
