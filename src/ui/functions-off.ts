import { ALLOWED, evaluate, REFUSED } from '../core/expression.js';
import type { Policy } from '../core/policy.js';
import type { FunctionSource, Id } from '../core/policy-source.js';

/** Whether an expression holds when just these categories and services are on. */
export const holds = (expression: string, { functions }: Policy, isOn: (id: Id) => boolean | undefined): boolean => {
  const valueOf = (id: Id): number => {
    const needs = functions.find((one) => one.id === id)?.needs;
    return needs ? evaluate(needs, valueOf) : isOn(id) ? ALLOWED : REFUSED;
  };
  return evaluate(expression, valueOf) === ALLOWED;
};

/** The functions that don't work when just these categories and services are on. */
export const functionsOff = (policy: Policy, isOn: (id: Id) => boolean | undefined): FunctionSource[] =>
  policy.functions.filter(({ needs }) => !holds(needs, policy, isOn));
