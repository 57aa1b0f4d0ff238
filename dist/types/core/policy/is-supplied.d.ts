import type { Category } from './policy.js';
/** Whether a category is exactly as the widget makes it for a policy that lists none. */
export declare const isSupplied: ({ id, required, ...rest }: Category) => boolean;
