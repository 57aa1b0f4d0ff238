import { html, nothing, type TemplateResult } from '../lit.js';
import type { Change, ChangeKind } from '../../core/policy/change.js';
import type { Policy } from '../../core/policy/policy.js';
import { enChanges } from '../../locales/en-changes.js';
import { punctuationOf } from './punctuation-of.js';
import { sayCount } from './say-count.js';
import type { Words } from './words.js';

/** An entry of the policy’s history that can be shown. */
export interface ShownChange {
  readonly revision: number;
  /** Undefined if it isn't a day of the calendar. */
  readonly date: string | undefined;
  /** The kind of change, in the visitor’s language; empty if the policy doesn’t name it. */
  readonly label: string;
  readonly summary: string;
}

/** Whether something is a day of the calendar, `YYYY-MM-DD`. */
const isDay = (date: unknown): date is string =>
  typeof date === 'string' &&
  /^\d{4}-\d\d-\d\d$/.test(date) &&
  new Date(Date.parse(date) || 0).toISOString().startsWith(date);

/**
 * The policy’s history, in the policy's order. Entries that can't be read are left out.
 * @param after only changes of later revisions than this one
 */
export const changesIn = ({ changes }: Policy, { texts, pick }: Words, after = -1): readonly ShownChange[] =>
  (Array.isArray(changes) ? (changes as readonly (Partial<Change> | null)[]) : []).flatMap((change) => {
    const { revision, date, summary, kind } = change ?? {};
    const labels: Readonly<Partial<Record<ChangeKind, string>>> = { ...enChanges, ...texts };
    return summary && typeof revision === 'number' && revision > after
      ? [
          {
            revision,
            date: isDay(date) ? date : undefined,
            label: (kind && Object.hasOwn(enChanges, kind) && labels[kind]) || '',
            summary: pick(summary),
          },
        ]
      : [];
  });

/** The number of changes that the banner lists; the preferences list all. */
const TOLD = 3;

/**
 * A text that contains, as a list, the changes after a revision.
 * @param text the text, with `{changes}` in the place of the list
 */
export const tellChanges = (text: string, policy: Policy, words: Words, after?: number): TemplateResult => {
  const [before, rest] = text.split('{changes}');
  const changes = changesIn(policy, words, after);
  const { colon } = punctuationOf(words);
  return html`${before}
    <ul>
      ${changes.slice(0, TOLD).map(({ label, summary }) => html`<li>${label && label + colon}<bdi>${summary}</bdi></li>`)}
      ${changes.length > TOLD ? html`<li>(+${sayCount(words, changes.length - TOLD)})</li>` : nothing}
    </ul>
    ${rest}`;
};
