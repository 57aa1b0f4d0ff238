import { enLog } from '../../locales/en-log.js';
import type { Words } from './words.js';
/** All texts, with those that only the log and its notices need. */
export interface LogWords extends Words {
    readonly texts: Words['texts'] & Readonly<Record<keyof typeof enLog, string>>;
}
/** Uses English for texts that the visitor's language lacks. */
export declare const logWords: (words: Words) => LogWords;
