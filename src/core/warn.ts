import type { Askfirst } from './types.js';

/** Says something in the console, once. */
export const warn = ({ said }: Pick<Askfirst, 'said'>, message: string, ...details: readonly unknown[]): void => {
  if (!said.has(message)) console.warn(`[askfirst] ${message}`, ...details);
  said.add(message);
};
