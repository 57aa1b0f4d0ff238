import type { Askfirst } from '../core/types.js';
import type { Entry } from '../core/withdrawal.js';
import { fill, type Words } from './words.js';

/** So many entries are named. */
const NAMED = 3;

/** What was answered, that it can be changed, and what was erased or is left. */
export const outcomeOf = ({ state: { record, volatile }, withdrawal }: Askfirst, { texts, list }: Words): string => {
  const { erased = [], left = [], unseen = [] } = withdrawal ?? {};
  const tell = (text: string, entries: readonly Entry[]): string | [] => {
    const names = [...new Set(entries.map(({ name }) => name))];
    // More than a glance takes are counted.
    const more = names.splice(NAMED).length;
    return names[0] ? fill(text, { entries: list(more ? [...names, `+${more}`] : names) }) : [];
  };
  return [
    record?.accepted.length ? (record.refused.length ? texts.saved : texts.accepted) : texts.refused,
    volatile ? texts.volatile : fill(texts.change, texts),
    tell(texts.erased, erased),
    tell(texts.left, left),
    (erased[0] ?? left[0]) ? tell(texts.unseen, unseen) : [],
  ]
    .flat()
    .join(' ');
};
