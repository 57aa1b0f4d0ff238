import type { Answers } from './telling.js';
/** The words of Google’s consent mode, which other vendors use too. */
export type Granted = 'granted' | 'denied';
/** `granted` for what is allowed, `denied` for all else, also for what isn't answered. */
export declare const granted: <Key extends string>(answers: Answers<Key>) => Readonly<Record<Key, Granted>>;
/** The same for vendors that take booleans. */
export declare const allowed: <Key extends string>(answers: Answers<Key>) => Readonly<Record<Key, boolean>>;
