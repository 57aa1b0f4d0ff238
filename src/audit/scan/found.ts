import type { ObservedEntry, ObservedRequest } from '../../testing.js';

/** What the pages stored and requested, in all states together. */
export interface Found {
  readonly entries: readonly ObservedEntry[];
  readonly requests: readonly ObservedRequest[];
}

/** What the policy doesn't declare, each once. */
export const foundUndeclared = (all: readonly Found[]): Found => {
  const entries = all.flatMap((one) => one.entries).filter(({ verdict }) => verdict === 'undeclared');
  const requests = all.flatMap((one) => one.requests).filter(({ verdict }) => verdict === 'undeclared');
  return {
    entries: [...new Map(entries.map((entry) => [`${entry.kind} ${entry.name}`, entry])).values()],
    requests: [...new Map(requests.map((request) => [request.address, request])).values()],
  };
};
