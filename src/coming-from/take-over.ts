import { eraseEntry } from '../core/erase-entry.js';
import type { Policy } from '../core/policy.js';
import { readRecord } from '../core/read-record.js';
import { parseRecord } from '../core/record.js';
import { writeRecord } from '../core/record-cookie.js';
import type { IdsOf } from './names.js';
import { recordOf } from './record-of.js';
import type { Told, Tool } from './tool.js';

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
  const read = (name: string): string | undefined =>
    readRecord({ cookie: { name } }) ?? (tool.inStorage ? readStorage(name) : undefined);
  const [text, ...rest] = names.map(read);
  if (!text) return;
  let told: Told | undefined;
  try {
    told = tool.read([text, ...rest], revision);
    const record = told && recordOf(policy, told, idsOf);
    const isOvertaken = parseRecord(readRecord(policy) ?? policy.answer);
    if (!isOvertaken && !(record && writeRecord(policy, record))) return;
  } catch {
    return;
  }
  if (!told) return;
  for (const name of names) {
    eraseEntry.cookie(name);
    if (tool.inStorage) eraseEntry.localStorage(name);
  }
};
