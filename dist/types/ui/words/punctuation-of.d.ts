import { enPunctuation } from '../../locales/en-punctuation.js';
import type { Words } from './words.js';
/** The language's punctuation, for sentences that are made of parts. */
export declare const punctuationOf: ({ texts, }: Pick<Words, "texts">) => Readonly<Record<keyof typeof enPunctuation, string>>;
