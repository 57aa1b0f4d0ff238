import type { Policy } from '../../core/policy/policy.js';
import type { FunctionSource } from '../../core/policy/function-source.js';
import { englishOf } from '../report/english-of.js';
import type { Stop } from '../run/stop.js';
import { servicesOf } from './seen-function.js';
import type { NewResult } from './results.js';

/** Whether a function is on in this state: all services that it needs are allowed. */
const isOn = (stop: Stop, policy: Policy, one: FunctionSource): boolean =>
  servicesOf(policy, one).every((id) => !!stop.decisions[id]?.allowed);

/** Why an allowed function doesn't work on a page; undefined if it seems to work. */
const problemOf = (stop: Stop, policy: Policy, one: FunctionSource): string | undefined => {
  if (stop.functions.find(({ id }) => id === one.id)?.saysOff) return 'its notice still says that it is off';
  const needed = servicesOf(policy, one);
  const failed = stop.observed.requests.find(
    ({ fate, services, kind }) => fate === 'failed' && kind !== 'ping' && services.some((id) => needed.includes(id)),
  );
  return failed && `${failed.address} couldn’t be loaded`;
};

/** The pages that have a function: those that show it, and those on which its services made a request. */
const pagesOf = (stops: readonly Stop[], policy: Policy, one: FunctionSource): readonly string[] => {
  const needed = servicesOf(policy, one);
  const here = stops.filter(
    ({ functions, observed, page }) =>
      functions.some(({ id, isHere }) => id === one.id && isHere) ||
      observed.requests.some((request) => request.page === page && request.services.some((id) => needed.includes(id))),
  );
  return [...new Set(here.map(({ page }) => page))];
};

/** Checks each function on the pages that have it: where it is off the page says so, and where it is on it works. */
export const checkFunctions = (stops: readonly Stop[], policy: Policy, engine: string): readonly NewResult[] =>
  policy.functions.flatMap((one): NewResult[] => {
    const pages = pagesOf(stops, policy, one);
    const name = englishOf(one.title);
    if (!pages.length) {
      const says = `The function ${JSON.stringify(name)} was found on none of the pages.`;
      const at = { engine, state: 'undecided', page: stops[0]?.page ?? '' };
      return [
        {
          ...at,
          check: 'function-says-so',
          result: 'inconclusive',
          says,
          evidence: { name: one.id, kind: 'function' },
        },
      ];
    }
    return stops
      .filter(({ page, state }) => pages.includes(page) && state !== 'no-scripts')
      .map((stop): NewResult => {
        const { state, page, functions } = stop;
        const at = { engine, state, page, evidence: { name: one.id, kind: 'function' } };
        if (!isOn(stop, policy, one)) {
          const says = functions.some(({ id, saysOff }) => id === one.id && saysOff);
          return {
            ...at,
            check: 'function-says-so',
            result: says ? 'pass' : 'fail',
            says: `The function ${JSON.stringify(name)} is off, and the page ${says ? 'says so' : 'doesn’t say so'}.`,
          };
        }
        const problem = problemOf(stop, policy, one);
        return {
          ...at,
          check: 'function-works',
          result: problem ? 'fail' : 'pass',
          says: `The function ${JSON.stringify(name)} is allowed${problem ? `, and ${problem}` : ' and works as far as it could be seen'}.`,
          ...(problem && { evidence: { ...at.evidence, seen: problem } }),
        };
      });
  });
