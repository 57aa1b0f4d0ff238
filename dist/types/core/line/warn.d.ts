import type { Consent } from '../consent/consent.js';
/** Logs a message in the console, once. */
export declare const warn: ({ said }: Pick<Consent, "said">, message: string, ...details: readonly unknown[]) => void;
