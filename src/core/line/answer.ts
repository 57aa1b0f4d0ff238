import type { Consent } from '../consent/consent.js';
import type { ConsentState } from '../contract/state.js';
import type { Withdrawal } from '../contract/withdrawal.js';
import type { Policy } from '../policy/policy.js';
import type { Id } from '../policy/id.js';
import type { ServiceSource } from '../policy/service-source.js';
import { dayOf } from '../record/day-of.js';
import { writeRecordCookie } from '../record/record-cookie.js';
import type { ConsentRecord, Method } from '../record/record.js';
import type { Answer, AnswerContext } from './answer-context.js';
import { answersOf, nextRecord } from './next-record.js';
import { warn } from './warn.js';

const NOTHING: Withdrawal = { erased: [], left: [], unseen: [] };

type Decisions = Pick<ConsentState, 'decisions'>;

/** The record and the state that follow from an answer. */
interface Outcome {
  readonly record: ConsentRecord | null;
  /** The ids allowed for this page only. */
  readonly once: readonly Id[];
  /** The ids that it accepts. */
  readonly accepted: readonly Id[];
}

const isOn = ({ decisions }: Decisions, id: Id): boolean => !!decisions[id]?.allowed;

const allowsMore = (after: Decisions, before: Decisions): boolean =>
  Object.keys(after.decisions).some((id) => isOn(after, id) && !isOn(before, id));

const methodOf = ({ choice, withdraws, closes }: Answer): Method => {
  if (withdraws) return 'withdraw';
  if (choice === 'all') return 'accept-all';
  if (choice !== 'none') return 'choose';
  return closes ? 'close' : 'refuse-all';
};

/** Says what an owner has to mend about an answer. */
const sayProblems = (
  { readCopies }: AnswerContext,
  consent: Consent,
  choice: Answer['choice'],
  answers: ReadonlyMap<Id, boolean>,
): void => {
  if (readCopies().length > 1)
    warn(
      consent,
      'Cookies of several paths or domains hold a record: what one of them refuses is refused. This answer takes their place',
    );
  for (const id of typeof choice === 'string' ? [] : Object.keys(choice))
    if (!answers.has(id)) warn(consent, `decide: nobody is asked about "${id}"; see askfirst.state.decisions`);
};

const outcomeOf = (
  { policy, getSignals, getOnce, preview }: AnswerContext,
  before: ConsentState,
  answer: Answer,
  answers: ReadonlyMap<Id, boolean>,
): Outcome => {
  const accepted = [...answers.keys()].filter((id) => answers.get(id));
  const kept = getOnce().filter((id) => !answers.has(id));
  if (answer.once) return { record: before.record, once: [...kept, ...accepted], accepted };
  const made = { method: methodOf(answer), day: dayOf(new Date()), signal: getSignals().gpc ? 'gpc' : '' } as const;
  const record = nextRecord(policy, before.record, answers, made);
  if (before.record && preview(policy, record, kept).unanswered.length) {
    // Something new is still unanswered, so the record keeps the old revision; otherwise the visitor would never be asked about it.
    const older = { ...record, revision: before.record.revision };
    if (accepted.every((id) => isOn(preview(policy, older, kept), id))) return { record: older, once: kept, accepted };
  }
  return { record, once: kept, accepted };
};

/** Whether an answer counts only if the visitor gave it by their own act. */
const needsVisitor = (
  { policy, preview, parseRecord }: AnswerContext,
  before: ConsentState,
  outcome: Outcome | 'forget',
): boolean => {
  if (outcome === 'forget') {
    // Erasing a refusal may allow more, here or on the next page: where the regime's default allows, or where the server still knows an
    // older acceptance.
    const afterwards = [null, parseRecord(policy.answer)];
    return afterwards.some((record) => allowsMore(preview(policy, record, []), before));
  }
  const { record, once, accepted } = outcome;
  // Allowed by default is not accepted. Recording an acceptance would also count in other regions and later.
  const acceptsMore = accepted.some((id) => !before.record?.accepted.includes(id));
  return acceptsMore || allowsMore(preview(policy, record, once), before);
};

/** Nobody waits for this. If the visitor leaves before the answer is noted, it is noted with the next one. */
const noteHistory = (consent: Consent, before: ConsentRecord | null, record: ConsentRecord | null): void => {
  import('../record/history.js').then(
    ({ noteAnswer }) => noteAnswer(consent, before, record),
    () => warn(consent, 'Put askfirst-history.js beside askfirst-ui.js'),
  );
};

/** Makes the watch that ends "for this page only" as soon as the record changes, because an answer from another tab is newer. */
const watchingOnce = () => {
  let end = (): void => {};
  return {
    end: (): void => end(),
    watch(consent: Consent, applyRecord: AnswerContext['applyRecord']): void {
      const before = JSON.stringify(consent.state.record);
      end = consent.subscribe(({ record, volatile }) => {
        if (JSON.stringify(record) === before) return;
        end();
        applyRecord(record, !volatile, []);
      });
    },
  };
};

/**
 * Makes the function that puts an answer into force and records it. It ignores an answer that accepts something without the visitor's own
 * act.
 * @param isVisitor whether the visitor has just acted, for browsers that can't tell
 */
export const recordingAnswer = (
  eraseEntries: (
    policy: Policy,
    closed: Policy['services'],
    isOpen: (service: ServiceSource) => boolean,
  ) => Promise<Withdrawal>,
  isVisitor: () => boolean,
  reload: () => void,
) => {
  const onceWatch = watchingOnce();
  /** Erases the entries of services that the answer turned off; after a withdrawal, of all services that aren't allowed. */
  const erase = async (line: AnswerContext, consent: Consent, answer: Answer, before: ConsentState) => {
    const { policy } = line;
    const { withdraws = false } = answer;
    const isOpen = ({ id }: ServiceSource): boolean => isOn(consent.state, id);
    const closed = policy.services.filter((one) => !isOpen(one) && (withdraws || isOn(before, one.id)));
    const withdrawal = closed.length || withdraws ? await eraseEntries(policy, closed, isOpen) : NOTHING;
    line.applyWithdrawal(withdrawal);
    // Such a service's code has run and can't be stopped otherwise.
    if (closed.some((service) => service.reload && isOn(before, service.id) && !isOpen(service))) reload();
    return withdrawal;
  };
  /** @returns what it erased; false when it didn't count */
  return async (line: AnswerContext, consent: Consent, answer: Answer): Promise<Withdrawal | false> => {
    const { policy, applyRecord, readCopies } = line;
    const { choice, isByVisitor = isVisitor() } = answer;
    // Uses the present state, not the one at the time of the answer: another answer may have come while this file was loaded.
    const before = consent.state;
    const answers = choice === 'forget' ? undefined : answersOf(policy, choice);
    if (answers) sayProblems(line, consent, choice, answers);
    const outcome = answers ? outcomeOf(line, before, answer, answers) : 'forget';
    if (!isByVisitor && needsVisitor(line, before, outcome)) {
      warn(consent, 'A script tried to allow more, and was ignored: call it when the visitor clicks or presses a key');
      return false;
    }
    onceWatch.end();
    if (outcome === 'forget') {
      applyRecord(null, writeRecordCookie(policy, null, readCopies), []);
      return NOTHING;
    }
    const { record, once } = outcome;
    applyRecord(record, answer.once ? !before.volatile : writeRecordCookie(policy, record, readCopies), once);
    if (policy.remember.history) noteHistory(consent, before.record, record);
    if (once.length) onceWatch.watch(consent, applyRecord);
    return erase(line, consent, answer, before);
  };
};
