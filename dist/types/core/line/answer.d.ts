import type { Consent } from '../consent/consent.js';
import type { Withdrawal } from '../contract/withdrawal.js';
import type { Policy } from '../policy/policy.js';
import type { ServiceSource } from '../policy/service-source.js';
import type { Answer, AnswerContext } from './answer-context.js';
/**
 * Makes the function that puts an answer into force and records it. It ignores an answer that accepts something without the visitor's own
 * act.
 * @param isVisitor whether the visitor has just acted, for browsers that can't tell
 */
export declare const recordingAnswer: (eraseEntries: (policy: Policy, closed: Policy["services"], isOpen: (service: ServiceSource) => boolean) => Promise<Withdrawal>, isVisitor: () => boolean, reload: () => void) => (line: AnswerContext, consent: Consent, answer: Answer) => Promise<Withdrawal | false>;
