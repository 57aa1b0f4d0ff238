import { isDraft, isText, listOf, type Draft } from './draft.js';
import { itemsOf, type PolicyIndex } from './index-policy.js';
import { describeProblem, inQuotes, type Problems } from './problem.js';

const KINDS: readonly string[] = ['added', 'removed', 'longer', 'wider'];

/** Whether it is a day of the calendar, `YYYY-MM-DD`. */
const isCalendarDay = (date: unknown): boolean =>
  typeof date === 'string' &&
  /^\d{4}-\d\d-\d\d$/.test(date) &&
  new Date(Date.parse(date) || 0).toISOString().startsWith(date);

/** Checks that a visitor who accepted something is asked again when a change concerns it. */
function* checkIds(change: Draft, at: string, { sinceOf }: PolicyIndex): Problems {
  const { revision, kind, ids = [] } = change;
  if (!Array.isArray(ids)) yield describeProblem(`${at}.ids`, ids, 'a list of ids');
  // A removed id may be gone from the policy. A change of wording (without a kind) needs no new question.
  if (!kind || kind === 'removed') return;
  for (const id of listOf(ids)) {
    const since = sinceOf.get(id);
    if (since === undefined) yield describeProblem(`${at}.ids`, id, 'ids of categories and services');
    else if (since < Number(revision))
      yield `policy: ${at} says that "${String(id)}" changed in revision ${String(revision)}; write "since": ${String(revision)} there, or who accepted it before isn’t asked`;
  }
}

function* checkChange(change: Draft, at: string, index: PolicyIndex): Problems {
  const { revision, date, summary, kind } = change;
  if (!Number.isInteger(revision) || Number(revision) > Number(index.revision))
    yield describeProblem(
      `${at}.revision`,
      revision,
      `a revision of the policy, at most its own (${String(index.revision)})`,
    );
  if (!isCalendarDay(date)) yield describeProblem(`${at}.date`, date, 'a day as 2026-03-14');
  if (!isText(summary)) yield describeProblem(`${at}.summary`, summary, 'a text, or a map from language to text');
  if (kind !== undefined && !KINDS.some((one) => one === kind))
    yield describeProblem(`${at}.kind`, kind, inQuotes(KINDS));
  yield* checkIds(change, at, index);
}

/** Checks the policy's history. */
export function* checkChanges(source: Draft, index: PolicyIndex): Problems {
  const { changes = [] } = source;
  if (!Array.isArray(changes)) yield describeProblem('changes', changes, 'a list');
  for (const [change, at] of itemsOf(source, 'changes'))
    if (isDraft(change)) yield* checkChange(change, at, index);
    else yield describeProblem(at, change, 'an object');
}
