import type { Answers } from './telling.js';

/** The word that Google’s consent mode brought, and others took over. */
export type Granted = 'granted' | 'denied';

/** What is allowed is granted; all else, what isn't answered too, is denied. */
export const granted = <Key extends string>(answers: Answers<Key>): Readonly<Record<Key, Granted>> =>
  Object.fromEntries(
    Object.entries(answers).map(([key, isAllowed]) => [key, isAllowed ? 'granted' : 'denied']),
  ) as Record<Key, Granted>;

/** The same for those who take booleans. */
export const allowed = <Key extends string>(answers: Answers<Key>): Readonly<Record<Key, boolean>> =>
  Object.fromEntries(Object.entries(answers).map(([key, isAllowed]) => [key, !!isAllowed])) as Record<Key, boolean>;
