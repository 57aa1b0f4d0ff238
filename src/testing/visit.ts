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
import { cookieOf } from '../core/policy/cookie-of.js';

/** How a page is visited. */
export interface VisitOptions extends Partial<Pick<WatchOptions, 'letThrough'>> {
  /** The address of the page; by default the one that is open. */
  readonly url?: string;
  /** The site's policy; by default the page's own. */
  readonly policy?: PolicyLike;
  /** The visitor's region, as the site's server names it; by default the region of the page's tag. */
  readonly region?: string;
  /**
   * How the visitor answers: by the record of an earlier visit, or by the buttons of this page.
   * @default "record"
   */
  readonly by?: 'record' | 'hand';
  /** What the visitor does after that. */
  readonly then?: readonly JourneyStep[];
}

/** A page in a state. */
export interface Visit {
  /** The page that the visitor is on: the one handed in, or a new one if the state or a step opened it. */
  readonly page: Page;
  readonly state: VisitState;
  readonly policy: Policy;
  /** What is allowed in this state, for each category and service. */
  readonly decisions: Decisions;
  /** Why the state couldn't be reached, such as a missing button or a server error. The page can't be judged then. */
  readonly unreached?: string;
  /** The entries at the moment of the withdrawal. Those of other sites stay, since no page of this site can erase them. */
  readonly before: readonly StoredEntry[];
}

/** The property of a page that holds its last visit, so that it lives as long as the page. */
const VISIT = Symbol.for('askfirst.visit');
type Visited = Page & { [VISIT]?: Visit };

/** The last visit of a page. */
export const visitOf = (page: Page): Visit | undefined => (page as Visited)[VISIT];

/** The states in which the visitor hasn't answered. */
const NEVER_ANSWERED: readonly unknown[] = ['undecided', 'gpc', 'no-scripts'];

/** Whether a record, or none, is enough for the state. "Allow once" isn't recorded, so it needs a button. */
const isRecorded = (state: VisitState): boolean => typeof state === 'string' || 'service' in state;

/** Puts the record of an earlier visit into the browser. */
const putRecord = async (context: BrowserContext, policy: Policy, state: VisitState, url: string): Promise<void> => {
  const record = stateRecord(policy, state);
  const { name, domain, path, sameSite } = cookieOf(policy);
  if (!record) return;
  const place = domain ? { domain, path } : { url: new URL(path, url).href };
  await context.addCookies([
    { name, value: formatRecord(record), ...place, sameSite, secure: url.startsWith('https:') },
  ]);
};

/** Sends Global Privacy Control as a browser would: as a header, and as a property. */
const sendGpc = async (context: BrowserContext): Promise<void> => {
  await context.setExtraHTTPHeaders({ 'Sec-GPC': '1' });
  await context.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true, configurable: true });
  });
};

/** Opens a page in a context without scripts. */
const withoutScripts = async (page: Page): Promise<Page> => {
  const browser = page.context().browser();
  if (!browser) throw new TypeError('visit: "no-scripts" needs a browser that can make another context');
  return (await browser.newContext({ javaScriptEnabled: false })).newPage();
};

/** Opens the page. @returns why it couldn't be opened; undefined if it was */
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

/** The policy that was handed in, or else the page's, read in a separate context so that this visit isn't influenced. */
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

/** How long the page runs after a withdrawal, in milliseconds of its clock: long enough for scripts that send in batches. */
const AFTER_WITHDRAWAL = 5000;

/** Lets running scripts send what they may, then reloads: an entry that a script holds open is erased only once the page is gone. */
const goOnAfterWithdrawal = async (page: Page, watch: Watch): Promise<void> => {
  await fastForward(page, AFTER_WITHDRAWAL);
  await journey(page, 'reload', watch);
};

/**
 * Brings a page into a state, and waits until it has settled. From the first visit on, all requests of the page's context are watched.
 * Requests to other sites are answered by the test itself, so that they don't count in anybody's statistics.
 * @throws {TypeError} if there is no policy, or it isn't valid
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
  // A visitor has to accept before they can withdraw.
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
