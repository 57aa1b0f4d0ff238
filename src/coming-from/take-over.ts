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

/** What the site's owner changed in the other tool's settings. */
export interface Own {
  /** The name of its entry, if it isn't the usual one. */
  readonly entry?: string | undefined;
  /** The other tool's current revision of its question. */
  readonly revision?: string | undefined;
}

/**
 * Moves the visitor's answer from another tool's entries into the record, once. The entries are erased after that, or if the visitor has
 * answered us already, so that the old answer doesn't return when the record is erased. Entries that can't be read are left alone and
 * don't count.
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
    // There may be several cookies of one name, on different paths and domains. A refusal in any of them counts.
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
