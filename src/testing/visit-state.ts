import type { Id } from '../core/policy/id.js';

/** What a visitor has answered, and what their browser says, when a page opens. */
export type VisitState =
  | 'undecided'
  | 'refused'
  | 'accepted'
  /** Accepted, and then withdrew. */
  | 'withdrawn'
  /** Has answered nothing, with Global Privacy Control on. */
  | 'gpc'
  /** Accepted an older revision of the policy. */
  | 'older-revision'
  /** Accepted, longer ago than the policy remembers. */
  | 'expired'
  /** Has answered nothing, with scripts off. */
  | 'no-scripts'
  /** Accepted these services alone, and refused all others. */
  | { readonly service: Id }
  /** Has answered nothing, and allowed these for one page. */
  | { readonly once: Id };

/** The states that have a name. */
export const VISIT_STATES = [
  'undecided',
  'refused',
  'accepted',
  'withdrawn',
  'gpc',
  'older-revision',
  'expired',
  'no-scripts',
] as const satisfies readonly VisitState[];

/** The state in one word, for reports: `refused`, `service:films`, `once:maps`. */
export const nameVisitState = (state: VisitState): string => {
  if (typeof state === 'string') return state;
  return 'service' in state ? `service:${state.service}` : `once:${state.once}`;
};

/**
 * The state that a word names.
 * @throws {TypeError} when there is none
 */
export const visitStateOf = (name: string): VisitState => {
  const [kind = '', id = ''] = name.split(':');
  if (kind === 'service' && id) return { service: id };
  if (kind === 'once' && id) return { once: id };
  const state = VISIT_STATES.find((one) => one === name);
  if (!state)
    throw new TypeError(`There is no state ${name}; write one of ${VISIT_STATES.join(', ')}, service:id or once:id`);
  return state;
};
