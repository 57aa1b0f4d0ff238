import type { BrowserContext, Page } from 'playwright-core';
import { withRegion } from '../core/policy/with-region.js';
import type { Policy } from '../core/policy/policy.js';
import { formatRecord } from '../core/record/format-record.js';
import { answerByHand } from './answer-by-hand.js';
import { fastForward } from './fast-forward.js';
import { journey, type JourneyStep } from './journey.js';
import { pagePolicy } from './page-policy.js';
import { readEntries, type StoredEntry } from './read-entries.js';
import { readPolicy, type PolicyLike } from './read-policy.js';
import { settle } from './settle.js';
import { stateDecisions, stateRecord } from './state-record.js';
import type { VisitState } from './visit-state.js';
import { watch as watchContext, type Decisions, type Watch, type WatchOptions } from './watch.js';

/** How a page is visited. */
export interface VisitOptions extends Partial<Pick<WatchOptions, 'letThrough'>> {
  /** The address of the page; the one that is open, unless told. */
  readonly url?: string;
  /** The site's policy; the one of the page, unless told. */
  readonly policy?: PolicyLike;
  /** The visitor's region, as the site's server would name it; what the page's tag says, unless told. */
  readonly region?: string;
  /**
   * How the visitor has answered: by the record of an earlier visit, or by the buttons of this page.
   * @default "record"
   */
  readonly by?: 'record' | 'hand';
  /** What the visitor does then. */
  readonly then?: readonly JourneyStep[];
}

/** A page in a state. */
export interface Visit {
  /** The page that the visitor is at: the one handed in, or another where the state or a step took a new one. */
  readonly page: Page;
  readonly state: VisitState;
  readonly policy: Policy;
  /** What is allowed in this state, for each category and service. */
  readonly decisions: Decisions;
  /** Why the state couldn't be reached: there was no button, the server answered with an error. Nothing can then be said of it. */
  readonly unreached?: string;
  /** Entries that were there when the visitor withdrew, and that no page of the site can erase. */
  readonly before: readonly StoredEntry[];
}

/** Where the last visit of a page is kept: at the page, as long as that lives. */
const VISIT = Symbol.for('askfirst.visit');
type Visited = Page & { [VISIT]?: Visit };

/** The last visit of a page. */
export const visitOf = (page: Page): Visit | undefined => (page as Visited)[VISIT];

/** The states in which no visitor has answered. */
const NEVER_ANSWERED: readonly unknown[] = ['undecided', 'gpc', 'no-scripts'];

/** Whether a record, or none, brings a page into the state; what is allowed for one page takes the visitor's hand. */
const isRecorded = (state: VisitState): boolean => typeof state === 'string' || 'service' in state;

/** Puts the record of an earlier visit into the browser. */
const putRecord = async (context: BrowserContext, policy: Policy, state: VisitState, url: string): Promise<void> => {
  const record = stateRecord(policy, state);
  const { name = 'askfirst', domain, path = '/', sameSite = 'Lax' } = policy.cookie ?? {};
  if (!record) return;
  const place = domain ? { domain, path } : { url: new URL(path, url).href };
  await context.addCookies([
    { name, value: formatRecord(record), ...place, sameSite, secure: url.startsWith('https:') },
  ]);
};

/** Global Privacy Control, where the browser hasn't it: as the header says it, and the property. */
const sendGpc = async (context: BrowserContext): Promise<void> => {
  await context.setExtraHTTPHeaders({ 'Sec-GPC': '1' });
  await context.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true, configurable: true });
  });
};

/** A page of a browser that runs no scripts. */
const withoutScripts = async (page: Page): Promise<Page> => {
  const browser = page.context().browser();
  if (!browser) throw new TypeError('visit: "no-scripts" needs a browser that can make another context');
  return (await browser.newContext({ javaScriptEnabled: false })).newPage();
};

/** Opens the page. @returns why it couldn't be */
const open = async (page: Page, url: string, watch: Watch): Promise<string | undefined> => {
  watch.begin();
  try {
    const response = await page.goto(url);
    await settle(page, watch);
    const status = response?.status() ?? 200;
    return status < 400 ? undefined : `the server answered ${status}`;
  } catch (error) {
    return `the page didn’t open: ${(error as Error).message.split('\n')[0] ?? ''}`;
  }
};

/** The policy as it was handed in, or as another tab shows it that has nothing to do with this visit. */
const findPolicy = async (
  context: BrowserContext,
  url: string,
  { policy, region, letThrough = false }: VisitOptions,
): Promise<Policy> => {
  if (policy) return withRegion(readPolicy(policy), region);
  const browser = context.browser();
  if (!browser) throw new TypeError('visit: hand in the policy, where there is no browser for another context');
  const other = await browser.newContext();
  try {
    const page = await other.newPage();
    await open(page, url, await watchContext(other, { site: url, letThrough }));
    const found = await pagePolicy(page);
    if (!found) throw new TypeError(`visit: ${url} has no Askfirst with a policy; hand in the policy`);
    return withRegion(found, region);
  } finally {
    await other.close();
  }
};

/** How long the page goes on after a withdrawal, in milliseconds of its own time: long enough for what scripts send in batches. */
const AFTER_WITHDRAWAL = 5000;

/** Sees whether what runs goes on sending, and loads the page again: what a running script holds open is erased once the page has gone. */
const goOnAfterWithdrawal = async (page: Page, watch: Watch): Promise<void> => {
  await fastForward(page, AFTER_WITHDRAWAL);
  await journey(page, 'reload', watch);
};

/**
 * Puts a page into a state, and waits until it has settled. From the first visit on everything is watched that the page's context asks
 * for, and what goes to others is answered by the test itself, so that it adds nothing to anybody's statistics.
 * @throws {TypeError} when there is no policy, or it isn't sound
 */
export const visit = async (page: Page, state: VisitState, options: VisitOptions = {}): Promise<Visit> => {
  const { url = page.url(), by = 'record', then = [], letThrough = false } = options;
  let at = state === 'no-scripts' ? await withoutScripts(page) : page;
  const context = at.context();
  const watch = await watchContext(context, { site: url, letThrough, scripts: state !== 'no-scripts' });
  const policy = await findPolicy(page.context(), url, options);
  const decisionsIn = (reached: VisitState): Decisions => stateDecisions(policy, reached);
  const answer = (from: VisitState, to: VisitState): Promise<string | undefined> =>
    answerByHand(at, to, watch, [decisionsIn(from), decisionsIn(to)]);
  await watch.trace(at);
  if (state === 'gpc') await sendGpc(context);
  const isAnswered = by === 'record' ? isRecorded(state) : NEVER_ANSWERED.includes(state);
  // Who withdraws has accepted.
  const first = state === 'withdrawn' ? 'accepted' : state;
  if (isAnswered) await putRecord(context, policy, first, url);
  watch.allow(decisionsIn(isAnswered ? first : 'undecided'));
  let unreached = await open(at, url, watch);
  if (!unreached && !isAnswered) unreached = await answer('undecided', first);
  let before: readonly StoredEntry[] = [];
  if (!unreached && state === 'withdrawn') {
    before = await readEntries(at);
    unreached = await answer('accepted', state);
    if (!unreached) await goOnAfterWithdrawal(at, watch);
  }
  for (const step of unreached ? [] : then) at = await journey(at, step, watch);
  const visited: Visit = {
    ...{ page: at, state, policy, before },
    decisions: decisionsIn(state),
    ...(unreached && { unreached }),
  };
  (at as Visited)[VISIT] = visited;
  return visited;
};
