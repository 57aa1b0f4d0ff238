import { enPunctuation } from '../../locales/en-punctuation.js';
import type { Words } from './words.js';
/** The punctuation of the language, for what is put together of parts. */
export declare const punctuationOf: ({ texts, }: Pick<Words, "texts">) => Readonly<Record<keyof typeof enPunctuation, string>>;
