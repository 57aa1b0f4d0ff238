import type { Category } from './policy.js';
/** Whether a category is as the widget supplies it to a policy that lists none. */
export declare const isSupplied: ({ id, required, ...rest }: Category) => boolean;
