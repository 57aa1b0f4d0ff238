import { answersOf, recordAfter } from './decide.js';
import type { Policy } from './policy.js';
import type { Id, ServiceSource } from './policy-source.js';
import { dayOf, type ConsentRecord, type Method } from './record.js';
import { writeRecord } from './record-cookie.js';
import type { Signals } from './signals.js';
import type { Askfirst, Choice, ConsentState } from './types.js';
import { warn } from './warn.js';
import type { Withdrawal } from './withdrawal.js';

/** An answer as it was given. */
export interface Answer {
  /** What was answered; or that the record is to be forgotten. */
  readonly choice: Choice | 'forget';
  /** For this page only. */
  readonly once?: boolean;
  /** The question was closed, which refuses. */
  readonly closes?: boolean;
  /** It is a withdrawal: all that was declared is erased, not only what was allowed. */
  readonly withdraws?: boolean;
  /** Whether the visitor's own hand was behind it; undefined where the browser can't tell. */
  readonly isVisitors: boolean | undefined;
}

/** The line from policy, record and signals, for what changes the record. */
export interface Line {
  readonly policy: Policy;
  readonly signals: Signals;
  /** The ids allowed for this page only. */
  readonly once: readonly Id[];
  /** What would hold with another record. */
  readonly preview: (
    record: ConsentRecord | null,
    once: readonly Id[],
  ) => Pick<ConsentState, 'decisions' | 'unanswered'>;
  /** Goes down the line with a new record, which stays in memory where the browser didn't keep it. */
  readonly put: (record: ConsentRecord | null, isKept: boolean, once: readonly Id[]) => void;
}

const NOTHING: Withdrawal = { erased: [], left: [], unseen: [] };

const isOn = ({ decisions }: Pick<ConsentState, 'decisions'>, id: Id): boolean => !!decisions[id]?.allowed;
const methodOf = ({ choice, withdraws, closes }: Answer): Method =>
  withdraws
    ? 'withdraw'
    : choice === 'all'
      ? 'accept-all'
      : choice === 'none'
        ? closes
          ? 'close'
          : 'refuse-all'
        : 'choose';

/** Makes what puts an answer into force and records it, unless it accepts something without the visitor's hand behind it. */
export const answering = (
  eraseEntries: (
    policy: Policy,
    closed: Policy['services'],
    isOpen: (service: ServiceSource) => boolean,
  ) => Promise<Withdrawal>,
  isVisitor: () => boolean,
  reload: () => void,
) => {
  /** Ends what was allowed for this page with the record that it stood beside, since an answer given in another tab is newer. */
  let endWatch = (): void => {};
  const watchOnce = (consent: Askfirst, put: Line['put']): void => {
    const before = JSON.stringify(consent.state.record);
    endWatch = consent.subscribe(({ record, volatile }) => {
      if (JSON.stringify(record) === before) return;
      endWatch();
      put(record, !volatile, []);
    });
  };
  /** @returns what it erased; false when it didn't count */
  return async (line: Line, consent: Askfirst, answer: Answer): Promise<Withdrawal | false> => {
    const { policy, signals, once, preview, put } = line;
    const { choice, once: isOnce = false, withdraws = false, isVisitors = isVisitor() } = answer;
    // What holds now, and not when it was given: another answer may have come while this file was loaded.
    const before = consent.state;
    const allowsMore = ({ decisions }: Pick<ConsentState, 'decisions'>): boolean =>
      Object.keys(decisions).some((id) => isOn({ decisions }, id) && !isOn(before, id));
    const ignore = (): false => {
      warn(consent, 'A script tried to allow more, and was ignored: call it when the visitor clicks or presses a key');
      return false;
    };
    if (choice === 'forget') {
      // Where silence allows, forgetting a refusal allows more.
      if (!isVisitors && allowsMore(preview(null, []))) return ignore();
      endWatch();
      put(null, writeRecord(policy, null), []);
      return NOTHING;
    }
    const answers = answersOf(policy, choice);
    for (const id of typeof choice === 'string' ? [] : Object.keys(choice))
      if (!answers.has(id)) warn(consent, `decide: nobody is asked about "${id}"; see askfirst.state.decisions`);
    const accepted = [...answers.keys()].filter((id) => answers.get(id));
    const nextOnce = [...once.filter((id) => !answers.has(id)), ...(isOnce ? accepted : [])];
    const made = { method: methodOf(answer), day: dayOf(new Date()), signal: signals.gpc ? 'gpc' : '' } as const;
    let record = isOnce ? before.record : recordAfter(policy, before.record, answers, made);
    if (record && before.record && preview(record, nextOnce).unanswered.length) {
      // What is new waits for an answer yet: the visitor is still to be told of it.
      const older = { ...record, revision: before.record.revision };
      if (accepted.every((id) => isOn(preview(older, nextOnce), id))) record = older;
    }
    // What silence allows already isn't accepted by it: elsewhere, or later, it would be.
    const acceptsMore = accepted.some((id) => !before.record?.accepted.includes(id));
    if (!isVisitors && (acceptsMore || allowsMore(preview(record, nextOnce)))) return ignore();
    endWatch();
    put(record, isOnce ? !before.volatile : writeRecord(policy, record), nextOnce);
    // Not waited for: what the visitor left too early to be noted is noted with the next answer.
    if (policy.remember?.history)
      import('./history.js').then(
        ({ noteAnswer }) => noteAnswer(consent, before.record, record),
        () => warn(consent, 'Put askfirst-history.js beside askfirst-ui.js'),
      );
    if (nextOnce.length) watchOnce(consent, put);
    const closed = policy.services.filter(({ id }) => !isOn(consent.state, id) && (withdraws || isOn(before, id)));
    const withdrawal =
      closed[0] || withdraws ? await eraseEntries(policy, closed, ({ id }) => isOn(consent.state, id)) : NOTHING;
    consent.withdrawal = withdrawal;
    // Code that was let in, and can't be stopped otherwise.
    if (closed.some((service) => service.reload && isOn(before, service.id) && !isOn(consent.state, service.id)))
      reload();
    return withdrawal;
  };
};
