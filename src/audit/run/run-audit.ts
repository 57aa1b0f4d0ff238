import type { Browser } from 'playwright-core';
import type { Policy } from '../../core/policy/policy.js';
import { nameVisitState } from '../../testing/visit-state.js';
import type { Engine } from '../browsing/launch-browser.js';
import { checkConsentMode } from '../checks/check-consent-mode.js';
import { checkDisguise } from '../checks/check-disguise.js';
import { checkFunctions } from '../checks/check-functions.js';
import { checkLifetimes } from '../checks/check-lifetimes.js';
import { checkObserved } from '../checks/check-observed.js';
import { createResults, type NewResult } from '../checks/results.js';
import type { AuditReport } from '../report/audit-report.js';
import { reportOf } from '../report/report-of.js';
import { auditState } from './audit-state.js';
import type { Plan, Progress } from './plan.js';
import type { Stop } from './stop.js';

/** How many states are audited at the same time. */
const AT_ONCE = 2;

/** Does the work for all items, `AT_ONCE` at a time. @returns the results in the order of the items */
const inTurns = async <Item, Done>(
  items: readonly Item[],
  work: (item: Item) => Promise<Done>,
): Promise<readonly Done[]> => {
  const done: Done[] = [];
  const waiting = [...items.entries()];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) done[next[0]] = await work(next[1]);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return done;
};

/** Runs the checks on what was seen. With another tool nothing is declared, so what comes after an acceptance isn't judged. */
const checkStop = (stop: Stop, { policy, otherTool }: Plan, engine: Engine): readonly NewResult[] => {
  const at = { engine, state: stop.state, page: stop.page };
  if (
    stop.results.some(({ result, check }) => check === 'page-opened' && result !== 'pass') &&
    !stop.observed.requests.length
  )
    return [];
  if (otherTool && stop.state === 'accepted') return [];
  return [
    ...checkObserved(stop, policy, engine),
    ...checkLifetimes(stop.observed.entries, policy, at),
    ...checkConsentMode(stop.observed.requests, policy, stop.decisions, at),
    ...checkDisguise(stop.observed.requests, at),
  ];
};

/** Audits the pages in all states, in all engines. */
export const runAudit = async (
  browsers: readonly (readonly [Engine, Browser])[],
  plan: Plan,
  progress: Progress,
): Promise<AuditReport> => {
  const began = new Date();
  const results = createResults();
  const all: Stop[] = [];
  for (const [engine, browser] of browsers) {
    const stops = (await inTurns(plan.states, (state) => auditState(browser, plan, state, engine, progress))).flat();
    for (const stop of stops) for (const one of [...stop.results, ...checkStop(stop, plan, engine)]) results.add(one);
    for (const one of plan.otherTool ? [] : checkFunctions(stops, plan.policy, engine)) results.add(one);
    all.push(...stops);
  }
  return reportOf(all, results.list(), {
    ...{ began, plan, engines: browsers.map(([engine]) => engine), states: plan.states.map(nameVisitState) },
  });
};

/** The states of an audit by default. Each service alone is one of them. */
export const usualStates = ({ services, categories }: Policy): Plan['states'] => {
  const asked = services.filter(({ category }) => !categories.find(({ id }) => id === category)?.required);
  return [
    'undecided',
    'refused',
    'accepted',
    'withdrawn',
    'gpc',
    'expired',
    'no-scripts',
    ...asked.map(({ id }) => ({ service: id })),
  ];
};
