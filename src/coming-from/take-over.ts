import { eraseEntry } from '../core/entries/erase-entry.js';
import type { Policy } from '../core/policy/policy.js';
import { readRecords } from '../core/record/read-record.js';
import { mergeRecords } from '../core/record/merge-records.js';
import { parseRecord } from '../core/record/parse-record.js';
import { writeRecordCookie } from '../core/record/record-cookie.js';
import type { IdsOf } from './names.js';
import { recordOf } from './record-of.js';
import type { Tool } from './tool.js';

const readStorage = (name: string): string | undefined => {
  try {
    return localStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
};

/** What an owner says of the other tool beside its name. */
export interface Own {
  /** The name of its entry, where that isn't the usual one. */
  readonly entry?: string | undefined;
  /** Its revision of what it asked. */
  readonly revision?: string | undefined;
}

/**
 * Moves the visitor's answer from another tool's entries into the record, once: what was moved, or was overtaken by an answer to us,
 * is erased there, so that it doesn't come back when the record is erased. What can't be read is left alone, and means nothing.
 */
export const takeOver = (policy: Policy, tool: Tool, idsOf: IdsOf, { entry, revision = '0' }: Own = {}): void => {
  const [first, ...others] = tool.entries;
  const names = [entry ?? first, ...others] as const;
  const readAll = (name: string): readonly (string | undefined)[] => {
    const cookies = readRecords({ cookie: { name } });
    return cookies.length || !tool.inStorage ? cookies : [readStorage(name)];
  };
  const rest = others.map((name) => readAll(name)[0]);
  try {
    // There may be several of a name, of other paths and domains: what any of them refuses was refused.
    const told = readAll(names[0]).flatMap((text) => (text ? [tool.read([text, ...rest], revision)] : []));
    if (!told.length || told.includes(undefined)) return;
    const copies = readRecords(policy);
    const isOvertaken = (copies.length ? copies : [policy.answer]).some((text) => parseRecord(text));
    const record = mergeRecords(told.map((one) => (one ? recordOf(policy, one, idsOf) : null)));
    if (!isOvertaken && !(record && writeRecordCookie(policy, record, () => readRecords(policy)))) return;
  } catch {
    return;
  }
  for (const name of names) {
    eraseEntry.cookie(name);
    if (tool.inStorage) eraseEntry.localStorage(name);
  }
};
