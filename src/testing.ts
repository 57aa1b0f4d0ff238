export {
  recordCookie,
  recordCookieText,
  type RecordCookie,
  type RecordCookieOptions,
} from './testing/record-cookie.js';
export { visit, type Visit, type VisitOptions } from './testing/visit.js';
export type { JourneyStep } from './testing/journey.js';
export { VISIT_STATES, type VisitState } from './testing/visit-state.js';
export {
  findings,
  observe,
  type Finding,
  type FindingCheck,
  type Observations,
  type ObservedEntry,
  type ObservedRequest,
} from './testing/findings.js';
export { fastForward } from './testing/fast-forward.js';
export { localAnswer, type LocalAnswer } from './testing/local-answer.js';
export { watch, type Watch, type WatchOptions } from './testing/watch.js';
export type { WatchedRequest } from './testing/watched-request.js';
export type { StoredEntry } from './testing/read-entries.js';
export type { PolicyLike } from './testing/read-policy.js';
