import { enLog } from '../../locales/en-log.js';
import type { Words } from './words.js';

/** The texts, those that only the log and its notices need among them. */
export interface LogWords extends Words {
  readonly texts: Words['texts'] & Readonly<Record<keyof typeof enLog, string>>;
}

/** English for what the visitor's language doesn't bring along. */
export const logWords = (words: Words): LogWords => ({ ...words, texts: { ...enLog, ...words.texts } });
