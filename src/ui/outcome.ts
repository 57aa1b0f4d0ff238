import type { ConsentState } from '../core/types.js';
import { fill, type Words } from './words.js';

/** What was answered, and that it can be changed. */
export const outcomeOf = ({ record, volatile }: ConsentState, texts: Words['texts']): string =>
  [
    record?.accepted.length ? (record.refused.length ? texts.saved : texts.accepted) : texts.refused,
    volatile ? texts.volatile : fill(texts.change, texts),
  ].join(' ');
