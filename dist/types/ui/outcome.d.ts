import type { ConsentState } from '../core/types.js';
import { type Words } from './words.js';
/** What was answered, and that it can be changed. */
export declare const outcomeOf: ({ record, volatile }: ConsentState, texts: Words["texts"]) => string;
