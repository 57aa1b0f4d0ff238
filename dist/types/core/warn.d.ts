import type { Askfirst } from './types.js';
/** Says something in the console, once. */
export declare const warn: ({ said }: Pick<Askfirst, "said">, message: string, ...details: readonly unknown[]) => void;
