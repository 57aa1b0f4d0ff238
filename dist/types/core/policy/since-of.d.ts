import type { Category } from './policy.js';
import type { ServiceSource } from './service-source.js';
/**
 * The revision that last added something or widened a use: for a category by itself, for a service by itself, by one of its entries
 * or by its whole category. Zero where the policy says nothing of it.
 */
export declare const sinceOf: (category: Category, service?: Pick<ServiceSource, "since" | "cookies">) => number;
