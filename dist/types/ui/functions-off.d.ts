import type { Policy } from '../core/policy.js';
import type { FunctionSource, Id } from '../core/policy-source.js';
/** Whether an expression holds when just these categories and services are on. */
export declare const holds: (expression: string, { functions }: Policy, isOn: (id: Id) => boolean | undefined) => boolean;
/** The functions that don't work when just these categories and services are on. */
export declare const functionsOff: (policy: Policy, isOn: (id: Id) => boolean | undefined) => FunctionSource[];
