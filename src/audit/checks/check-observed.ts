import { findingsIn } from '../../testing/findings.js';
import type { Policy } from '../../core/policy/policy.js';
import type { Stop } from '../run/stop.js';
import type { NewResult } from './results.js';

/** The sentence of the report for each kind of finding. */
const SAYS = {
  'request-undeclared': (name: string) => `${name} was asked for, and the policy names nobody there.`,
  'request-not-allowed': (name: string, of: string) => `${name} was asked for, though ${of} isn’t allowed.`,
  'entry-undeclared': (name: string) => `${name} was stored, and the policy doesn’t name it.`,
  'entry-not-allowed': (name: string, of: string) => `${name} was stored, though ${of} isn’t allowed.`,
} as const;

const KINDS = ['request-undeclared', 'request-not-allowed', 'entry-undeclared', 'entry-not-allowed'] as const;

/** The names of services, as people know them. */
const namesOf = (ids: readonly string[], policy: Policy): string =>
  ids
    .map((id) => policy.services.find((one) => one.id === id)?.name ?? id)
    .map((name) => (typeof name === 'string' ? name : (Object.values(name)[0] ?? '')))
    .join(', ');

/** Reports what the page stored and requested against the policy. A check without a finding passes. */
export const checkObserved = (stop: Stop, policy: Policy, engine: string): readonly NewResult[] => {
  const { state, page } = stop;
  const found = findingsIn(stop.observed, page).map((finding): NewResult => {
    const { check, name, kind, services, by, place, length, redirectedFrom } = finding;
    const what = check.startsWith('entry') ? `The ${kind} entry ${name}` : name;
    return {
      ...{ check, engine, state, page: finding.page, result: 'fail' },
      says: SAYS[check](what, namesOf(services, policy)),
      evidence: {
        ...{ name, kind, services, picture: state },
        ...(by && { by }),
        ...(place && { place }),
        ...(length !== undefined && { length }),
        ...(redirectedFrom && { redirectedFrom }),
      },
    };
  });
  const passed = KINDS.filter((check) => !found.some((one) => one.check === check)).map((check): NewResult => ({
    check,
    engine,
    state,
    page,
    result: 'pass',
    says: 'Nothing was found.',
    evidence: {},
  }));
  return [...found, ...passed];
};
