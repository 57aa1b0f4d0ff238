import type { Askfirst } from '../core/types.js';
import { type Words } from './words.js';
/** What was answered, that it can be changed, and what was erased or is left. */
export declare const outcomeOf: ({ state: { record, volatile }, withdrawal }: Askfirst, { texts, list }: Words) => string;
