import type { Answers } from './telling.js';

/** The words of Google’s consent mode, which other vendors use too. */
export type Granted = 'granted' | 'denied';

/** `granted` for what is allowed, `denied` for all else, also for what isn't answered. */
export const granted = <Key extends string>(answers: Answers<Key>): Readonly<Record<Key, Granted>> =>
  Object.fromEntries(
    Object.entries(answers).map(([key, isAllowed]) => [key, isAllowed ? 'granted' : 'denied']),
  ) as Record<Key, Granted>;

/** The same for vendors that take booleans. */
export const allowed = <Key extends string>(answers: Answers<Key>): Readonly<Record<Key, boolean>> =>
  Object.fromEntries(Object.entries(answers).map(([key, isAllowed]) => [key, !!isAllowed])) as Record<Key, boolean>;
