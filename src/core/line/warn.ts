import type { Consent } from '../consent/consent.js';

/** Logs a message in the console, once. */
export const warn = ({ said }: Pick<Consent, 'said'>, message: string, ...details: readonly unknown[]): void => {
  if (!said.has(message)) console.warn(`[askfirst] ${message}`, ...details);
  said.add(message);
};
