/*
 * The visitor's earlier answers, for sites that store them (`remember.history`), so that the evidence of an acceptance outlives its
 * withdrawal. They are one entry in localStorage, which is sent to nobody. Nothing in it tells apart two visitors who gave the same answers
 * on the same days.
 *
 *   history = answer *19( LF answer )   ; the oldest first
 *   answer  = day SP record             ; record.ts
 *   day     = YYYY-MM-DD                ; UTC, on which it was given; the record's own day may be an earlier one
 *
 * A line that isn't spelt this way is ignored. Answers are only added at the end. Whenever the history is read or written, it is reduced
 * to the latest 20 answers, and to those that aren't older than the months for which an answer is remembered. The history is never used
 * to decide what is allowed.
 */
import type { Policy } from '../policy/policy.js';
import { dayOf } from './day-of.js';
import { formatRecord } from './format-record.js';
import { isCurrent } from './is-current.js';
import { parseRecord } from './parse-record.js';
import type { ConsentRecord } from './record.js';

/** The entry of localStorage that holds the history. */
export const HISTORY = 'askfirst-history';

/** An answer, and the UTC day on which it was given. */
export interface PastAnswer {
  readonly day: string;
  readonly record: ConsentRecord;
}

/** The policy and the state of the visitor whose answer is noted. */
interface NoteFor {
  readonly policy: Pick<Policy, 'remember'> | undefined;
  readonly state: { readonly record: ConsentRecord | null; readonly volatile: boolean };
}

/** The number of answers that are stored. */
const MOST = 20;

const parseAnswer = (line: string): PastAnswer | undefined => {
  const [, day = '', text] = /^(\d{4}-\d\d-\d\d) (\S+)$/.exec(line) ?? [];
  const record = parseRecord(text);
  return record && dayOf(new Date(Date.parse(day) || 0)) === day ? { day, record } : undefined;
};

/** The answers in a text that still count. It doesn't throw, whatever the text is. */
export const parseHistory = (text: string, months: number, now = new Date()): readonly PastAnswer[] =>
  text
    .split('\n')
    .flatMap((line) => parseAnswer(line) ?? [])
    .filter(({ day, record }) => isCurrent({ ...record, day }, months, now))
    .slice(-MOST);

const format = (answers: readonly PastAnswer[]): string =>
  answers
    .slice(-MOST)
    .map(({ day, record }) => `${day} ${formatRecord(record)}`)
    .join('\n');

/**
 * Adds the record in force to the history, if it isn't the last answer there: a visitor who left the page while answering has it only in
 * the cookie.
 */
const withRecord = (answers: readonly PastAnswer[], record: ConsentRecord | null): readonly PastAnswer[] => {
  const last = answers.at(-1);
  return record && (!last || formatRecord(last.record) !== formatRecord(record))
    ? [...answers, { day: record.day, record }]
    : answers;
};

const read = ({ remember }: Pick<Policy, 'remember'>): readonly PastAnswer[] => {
  const text = localStorage.getItem(HISTORY);
  if (text === null) return [];
  const answers = parseHistory(text, remember.months);
  if (format(answers) !== text) write(answers);
  return answers;
};

const write = (answers: readonly PastAnswer[]): void => {
  if (answers.length) localStorage.setItem(HISTORY, format(answers));
  else localStorage.removeItem(HISTORY);
};

/**
 * Adds an answer to the history, unless the record was erased meanwhile. If the browser stores nothing, or has no room left, nothing
 * happens.
 * @param before the record that this answer replaced; the same object for an answer that isn't recorded
 */
export const noteAnswer = (
  { policy, state }: NoteFor,
  before: ConsentRecord | null,
  record: ConsentRecord | null,
): void => {
  if (!policy || !record || record === before || !state.record || state.volatile) return;
  try {
    write([...withRecord(read(policy), before), { day: dayOf(new Date()), record }]);
  } catch {
    // A sandboxed frame has no storage, and a full one takes no more.
  }
};

/** The answers that still count, the oldest first. The record in force is the last of them. */
export const readHistory = (policy: Pick<Policy, 'remember'>, record: ConsentRecord | null): readonly PastAnswer[] => {
  let answers: readonly PastAnswer[] = [];
  try {
    answers = read(policy);
  } catch {
    // The same: a sandboxed frame has no storage.
  }
  return withRecord(answers, record).slice(-MOST);
};
