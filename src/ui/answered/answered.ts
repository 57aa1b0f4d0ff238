import { confirmationText, renderConfirmation } from './confirmation.js';
import { hideWhenLeft } from './hide-when-left.js';

/** The file that surfaces need after an answer. */
export const answered = { confirmationText, renderConfirmation, hideWhenLeft } as const;

/** The type of `answered`. */
export type Answered = typeof answered;

/** Calls a function with this file: at once if it is loaded, else after loading it. */
export type WhenAnswered = <Result>(act: (file: Answered) => Result) => Result | Promise<Awaited<Result>>;
