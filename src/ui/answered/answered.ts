import { confirmationText, renderConfirmation } from './confirmation.js';
import { hideWhenLeft } from './hide-when-left.js';

/** What surfaces need once they were answered: a file that is loaded then. */
export const answered = { confirmationText, renderConfirmation, hideWhenLeft } as const;

/** See `answered`. */
export type Answered = typeof answered;

/** Does something with it: at once where it is loaded, else after loading it. */
export type WhenAnswered = <Result>(act: (file: Answered) => Result) => Result | Promise<Awaited<Result>>;
