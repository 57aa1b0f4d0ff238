import type { Browser, BrowserContext, Page } from 'playwright-core';
import {
  fastForward,
  observe,
  visit,
  type Observations,
  type ObservedEntry,
  type Visit,
  type VisitOptions,
  type VisitState,
} from '../../testing.js';
import { addressRules } from '../../testing/address-rules.js';
import { readCookies, type StoredEntry } from '../../testing/read-entries.js';
import { settle } from '../../testing/settle.js';
import { nameVisitState } from '../../testing/visit-state.js';
import { watchOf } from '../../testing/watch.js';
import { createBarrier, type Barrier } from '../browsing/barrier.js';
import { checkAnswers } from '../checks/check-answers.js';
import { checkKeyboard } from '../checks/check-keyboard.js';
import { checkWayBack } from '../checks/check-way-back.js';
import { seenFunctions } from '../checks/seen-function.js';
import type { NewResult } from '../checks/results.js';
import type { Plan, Progress } from './plan.js';
import type { Stop } from './stop.js';

/** The states that are reached on the first page by its own buttons. */
const BY_HAND: readonly unknown[] = ['refused', 'accepted'];
/** The states in which a visitor has answered. */
const ANSWERED: readonly unknown[] = [...BY_HAND, 'withdrawn'];
const NOTHING: Observations = { entries: [], requests: [] };
const VIEWPORT = { width: 1280, height: 800 };

/** What is being looked at: engine, state, page. */
type At = Pick<NewResult, 'engine' | 'state' | 'page'>;

const takePicture = async (page: Page): Promise<string | undefined> => {
  const bytes = await page.screenshot({ type: 'jpeg', quality: 55, scale: 'css' }).catch(() => undefined);
  return bytes && `data:image/jpeg;base64,${bytes.toString('base64')}`;
};

/** Runs the checks that need the open page, each in the states where it applies. */
const lookAt = async (page: Page, state: VisitState, isFirst: boolean, at: At): Promise<readonly NewResult[]> => [
  ...(state === 'undecided' && isFirst ? await checkAnswers(page, at) : []),
  ...(state === 'undecided' && isFirst ? await checkKeyboard(page, at) : []),
  ...(ANSWERED.includes(state) ? await checkWayBack(page, at) : []),
];

/** Why a page can't be judged as one with another tool: it has Askfirst, and its policy couldn't be read. */
const unreadPolicy = async (page: Page): Promise<string | undefined> => {
  const isHere = await page.evaluate(() => 'askfirst' in window).catch(() => false);
  return isHere ? 'it has Askfirst, and its policy couldn’t be read; hand it in with --policy' : undefined;
};

/** Visits a page. If no button gives the answer, the record does, so that the rest can still be checked. */
const visitPage = async (
  page: Page,
  plan: Plan,
  state: VisitState,
  isFirst: boolean,
  url: string,
): Promise<{ readonly visited: Visit; readonly why?: string }> => {
  const { policy, region, letThrough, otherTool } = plan;
  const options: VisitOptions = { url, policy, letThrough, ...(region && { region }) };
  if (otherTool) {
    const visited = await visit(page, 'undecided', options);
    const watch = watchOf(page.context());
    const mustAnswer = isFirst && state !== 'undecided';
    const why =
      visited.unreached ??
      (await unreadPolicy(visited.page)) ??
      (mustAnswer ? await otherTool.answered(page) : undefined);
    if (watch) await settle(visited.page, watch);
    return { visited, ...(why && { why }) };
  }
  const isByHand = isFirst && BY_HAND.includes(state);
  const visited = await visit(page, state, { ...options, ...(isByHand && { by: 'hand', then: ['reload', 'back'] }) });
  if (!isByHand || !visited.unreached) return { visited, ...(visited.unreached && { why: visited.unreached }) };
  return { visited: await visit(page, state, options), why: visited.unreached };
};

/** Gives a cookie the expiry that it had before the page's clock ran ahead: a cookie that is set again afterwards expires too late. */
const endingAsIn = (cookies: readonly StoredEntry[], entry: ObservedEntry): ObservedEntry => {
  const same = cookies.find(
    ({ name, place }) => entry.kind === 'cookie' && name === entry.name && place === entry.place,
  );
  return same?.expires === undefined ? entry : { ...entry, expires: same.expires };
};

/** Audits one page in one state. */
const stopAt = async (
  context: BrowserContext,
  plan: Plan,
  state: VisitState,
  url: string,
  engine: string,
): Promise<Stop> => {
  const isFirst = url === plan.pages[0];
  const page = await context.newPage();
  await page.setViewportSize(VIEWPORT);
  const at: At = { engine, state: nameVisitState(state), page: url };
  const from = watchOf(context)?.requests.length ?? 0;
  const { visited, why } = await visitPage(page, plan, state, isFirst, url);
  const opened: NewResult = {
    ...{ ...at, check: 'page-opened', evidence: {} },
    result: why ? 'inconclusive' : 'pass',
    says: why ? `It couldn’t be brought into this state: ${why}.` : 'It opened, in this state.',
  };
  const base = { state: at.state, page: url, decisions: visited.decisions };
  // The page isn't in the state, so nothing on it can be judged.
  if (visited.unreached || (plan.otherTool && why)) {
    await page.close();
    return { ...base, observed: NOTHING, functions: [], results: [opened] };
  }
  const picture = isFirst ? await takePicture(visited.page) : undefined;
  const results = plan.otherTool || state === 'no-scripts' ? [] : await lookAt(visited.page, state, isFirst, at);
  let cookies: readonly StoredEntry[] = [];
  const noteCookies = async (): Promise<void> => {
    cookies = await readCookies(context);
  };
  if (state !== 'no-scripts') await fastForward(visited.page, plan.late, noteCookies);
  const { entries, requests } = await observe(visited.page);
  // Only now: the notices come from a file that is loaded later.
  const functions = state === 'no-scripts' ? [] : await seenFunctions(visited.page, plan.policy);
  // The page without scripts has a context of its own.
  const isOwn = visited.page.context() === context;
  await (isOwn
    ? Promise.all([page.close(), visited.page.close()])
    : Promise.all([page.close(), visited.page.context().close()]));
  return {
    ...base,
    ...{ functions, results: [opened, ...results] },
    observed: {
      entries: entries.map((entry) => endingAsIn(cookies, entry)),
      requests: isOwn ? requests.slice(from) : requests,
    },
    ...(picture && { picture }),
  };
};

/** The result for a page whose tab crashed or that couldn't be audited to the end. */
const brokenOff = (error: unknown, state: VisitState, url: string, engine: string): Stop => {
  const at: At = { engine, state: nameVisitState(state), page: url };
  const says = `It couldn’t be looked at to the end: ${error instanceof Error ? error.message : String(error)}.`;
  const broken: NewResult = { ...at, check: 'page-opened', evidence: {}, result: 'inconclusive', says };
  return { state: at.state, page: url, decisions: {}, observed: NOTHING, functions: [], results: [broken] };
};

/** The requests that only the barrier saw. */
const atBarrier = ({ hosts }: Barrier, stops: readonly Stop[], plan: Plan): Observations['requests'] => {
  const [first] = stops;
  const seen = new Set(stops.flatMap(({ observed }) => observed.requests.map(({ address }) => new URL(address).host)));
  const ruleOf = addressRules(plan.policy, plan.pages[0] ?? '');
  return hosts()
    .filter((host) => !seen.has(host))
    .flatMap((host): Observations['requests'] => {
      const services = ruleOf(`https://${host}/`)?.id.split(/[|&]/) ?? [];
      if (services.some((id) => first?.decisions[id]?.allowed)) return [];
      return [
        {
          ...{
            address: `https://${host}/`,
            parameters: [],
            kind: 'connection',
            method: '',
            page: first?.page ?? '',
            at: 0,
          },
          ...{ fate: 'failed', isNavigation: false, services, verdict: services.length ? 'not-allowed' : 'undeclared' },
        },
      ];
    });
};

/** Audits all pages in one state, in a context of its own. */
export const auditState = async (
  browser: Browser,
  plan: Plan,
  state: VisitState,
  engine: string,
  progress: Progress,
): Promise<readonly Stop[]> => {
  const [site = ''] = plan.pages;
  const { letThrough } = plan;
  // Firefox can't have a proxy for one context only.
  const barrier =
    engine === 'chromium' && letThrough !== true
      ? await createBarrier(site, letThrough === false ? [] : letThrough)
      : undefined;
  const context = await browser.newContext({ viewport: VIEWPORT, ...(barrier && { proxy: barrier.proxy }) });
  try {
    if (plan.otherTool && state !== 'undecided')
      await plan.otherTool.prepare(context, state === 'accepted' ? 'optIn' : 'optOut');
    const stops: Stop[] = [];
    for (const url of plan.pages) {
      const stop = stopAt(context, plan, state, url, engine);
      stops.push(await stop.catch((error: unknown) => brokenOff(error, state, url, engine)));
      progress(nameVisitState(state), url);
    }
    const [first, ...others] = stops;
    if (!barrier || !first) return stops;
    const { entries, requests } = first.observed;
    return [
      { ...first, observed: { entries, requests: [...requests, ...atBarrier(barrier, stops, plan)] } },
      ...others,
    ];
  } finally {
    await context.close();
    barrier?.close();
  }
};
