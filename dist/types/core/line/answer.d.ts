import type { Consent } from '../consent/consent.js';
import type { Withdrawal } from '../contract/withdrawal.js';
import type { Policy } from '../policy/policy.js';
import type { ServiceSource } from '../policy/service-source.js';
import type { Answer, AnswerContext } from './answer-context.js';
/**
 * Makes what puts an answer into force and records it, unless it accepts something without the visitor's hand behind it.
 * @param isVisitor whether the visitor's own hand is behind an answer, where the browser can't tell
 */
export declare const recordingAnswer: (eraseEntries: (policy: Policy, closed: Policy["services"], isOpen: (service: ServiceSource) => boolean) => Promise<Withdrawal>, isVisitor: () => boolean, reload: () => void) => (line: AnswerContext, consent: Consent, answer: Answer) => Promise<Withdrawal | false>;
