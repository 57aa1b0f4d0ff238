import type { Policy } from './policy.js';
import type { FunctionSource } from './function-source.js';
import type { Id } from './id.js';
/**
 * Whether an expression holds when only these categories and services are on.
 * @param needs what each function needs, for a caller that asks about many expressions
 */
export declare const holds: (expression: string, policy: Policy, isOn: (id: Id) => boolean | undefined, needs?: ReadonlyMap<string, string>) => boolean;
/** The functions that don't work when only these categories and services are on. */
export declare const functionsOff: (policy: Policy, isOn: (id: Id) => boolean | undefined) => FunctionSource[];
