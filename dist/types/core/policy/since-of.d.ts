import type { Category } from './policy.js';
import type { ServiceSource } from './service-source.js';
/**
 * The revision that last added something or widened a use. For a category, its own `since` counts; for a service its own, those of its
 * entries, and that of its category. Zero where the policy names none.
 */
export declare const sinceOf: (category: Category, service?: Pick<ServiceSource, "since" | "cookies">) => number;
