import type { Policy } from '../../policy/policy.js';
import { declaresAnything } from './declares-anything.js';
import { findingDeclaringService } from './declaring-service.js';
import type { Findings } from './finding.js';

/** A request as the browser remembers it: its address, and when it began and ended, in milliseconds since the page began. */
export type PastRequest = Pick<PerformanceResourceTiming, 'name' | 'startTime' | 'responseEnd'>;

/**
 * Finds a policy that stands in a file and declares hosts or entries: it is read too late to hold the page's first requests and writes.
 * @param requests what the page has asked for so far
 */
export function* findPolicyInFile(page: Document, policy: Policy, requests: readonly PastRequest[]): Findings {
  const tag = page.querySelector<HTMLElement>('script[data-policy]');
  const declares = policy.services.some(declaresAnything);
  if (!tag || !declares) return;
  const address = new URL(tag.dataset['policy'] ?? '', page.baseURI).href;
  const readAt = requests.find(({ name }) => name === address)?.responseEnd ?? Infinity;
  const serviceOf = findingDeclaringService(policy);
  const past = requests.filter(({ name, startTime }) => startTime < readAt && serviceOf(name));
  yield [
    'The policy stands in a file (data-policy) and declares hosts or cookies: what the page asks for and stores before the file is read isn’t held. Put the policy into the page as #askfirst-policy, and load askfirst-full.js first in <head>; or have mark() mark the tags',
    ...(past[0] ? ['Asked for before the policy was read:', past.map(({ name }) => name)] : []),
  ];
}
