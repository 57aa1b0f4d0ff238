import type { BrowserContext, Page, Request } from 'playwright-core';
import type { Decision } from '../core/contract/state.js';
import type { Id } from '../core/policy/id.js';
import { localAnswer } from './local-answer.js';
import { scriptTraces, type ScriptTraces } from './script-traces.js';
import { isSameSiteOf } from './site-of.js';
import { watchedRequest, type WatchedRequest } from './watched-request.js';

/** What is allowed, for each category and service. */
export type Decisions = Readonly<Record<Id, Decision>>;

/** How a context is watched. */
export interface WatchOptions {
  /** The address of the site. All other sites count as others. */
  readonly site: string;
  /**
   * Which requests to others are let through: all, or those to these hosts. The rest get an empty answer from the test.
   * @default false
   */
  readonly letThrough?: boolean | readonly string[];
  /**
   * Whether the context runs scripts.
   * @default true
   */
  readonly scripts?: boolean;
}

/** What was seen of a context since it is watched. */
export interface Watch {
  /** Whether the context runs scripts. */
  readonly scripts: boolean;
  readonly requests: readonly WatchedRequest[];
  /** Uncaught errors of the pages' scripts. */
  readonly errors: readonly { readonly page: string; readonly message: string }[];
  /** A number that grows with every event. */
  readonly activity: () => number;
  /** How many requests are waiting for an answer. */
  readonly pending: () => number;
  /** Begins to note which script does what on this page. Call it before the page is opened. */
  readonly trace: (page: Page) => Promise<ScriptTraces>;
  /** Begins a new page. Times of requests count from here. */
  readonly begin: () => void;
  /** Sets what is allowed from now on, because the visitor answers. Each request is judged by what was allowed when it was made. */
  readonly allow: (decisions: Decisions) => void;
  /** What was allowed when a request was made; undefined if that was never set. */
  readonly allowedAt: (request: WatchedRequest) => Decisions | undefined;
  readonly tracesOf: (page: Page) => ScriptTraces | undefined;
}

/** The property of a context that holds its watch, so that it lives as long as the context. */
const WATCH = Symbol.for('askfirst.watch');
type Watched = BrowserContext & { [WATCH]?: Watch };

/** Answers requests to others, except those that are let through. */
const answerOthers = (
  context: BrowserContext,
  { site, letThrough = false }: WatchOptions,
  answered: Set<Request>,
): Promise<unknown> => {
  const passes = (address: string): boolean => {
    if (isSameSiteOf(address, site) || letThrough === true) return true;
    const { host, hostname } = new URL(address);
    return letThrough !== false && (letThrough.includes(host) || letThrough.includes(hostname));
  };
  return context.route(
    (url) => /^https?:$/.test(url.protocol) && !passes(url.href),
    async (route) => {
      answered.add(route.request());
      // The page may be gone meanwhile.
      await route.fulfill(localAnswer(route.request())).catch(() => {});
    },
  );
};

/** Whether a request ends while the page is open. Streams stay open, and pings may end after the page. */
const isWaitedFor = (request: Request): boolean =>
  !['eventsource', 'websocket', 'ping', 'media'].includes(request.resourceType());

/** How long to wait for a server's answer, in milliseconds. */
const PATIENCE = 15_000;

/** Notes all requests of a context, and how each one ends. */
const noteRequests = (context: BrowserContext, answered: ReadonlySet<Request>, now: () => number) => {
  const requests: WatchedRequest[] = [];
  const open = new Map<Request, WatchedRequest | undefined>();
  /** The requests that are waited for, with the time when each began. */
  const waiting = new Map<Request, number>();
  const allowedAt = new Map<WatchedRequest, Decisions | undefined>();
  const state: { allowed?: Decisions; activity: number } = { activity: 0 };
  context.on('request', (request) => {
    state.activity += 1;
    const noted = watchedRequest(request, now());
    open.set(request, noted);
    if (isWaitedFor(request)) waiting.set(request, Date.now());
    if (!noted) return;
    requests.push(noted);
    allowedAt.set(noted, state.allowed);
  });
  const end =
    (fate: WatchedRequest['fate']) =>
    (request: Request): void => {
      state.activity += 1;
      const noted = open.get(request);
      if (noted) noted.fate = answered.has(request) ? 'answered-here' : fate;
      open.delete(request);
      waiting.delete(request);
    };
  // The answer to a fetch counts as soon as it begins: its body may never end, or nobody may read it.
  context.on('response', (response) => {
    state.activity += 1;
    if (response.request().resourceType() === 'fetch') waiting.delete(response.request());
  });
  context.on('requestfinished', end('sent'));
  context.on('requestfailed', end('failed'));
  return { requests, waiting, allowedAt, state };
};

/** Begins to watch a context, or continues: all requests of its pages, workers and service workers, and how each one ends. */
export const watch = async (context: BrowserContext, options: WatchOptions): Promise<Watch> => {
  const watched = context as Watched;
  if (watched[WATCH]) return watched[WATCH];
  const errors: { page: string; message: string }[] = [];
  const answered = new Set<Request>();
  const traces = new Map<Page, ScriptTraces>();
  let began = Date.now();
  const { requests, waiting, allowedAt, state } = noteRequests(context, answered, () => Date.now() - began);
  context.on('weberror', (error) => {
    errors.push({ page: error.page()?.url() ?? '', message: error.error().message });
  });
  const made: Watch = {
    scripts: options.scripts ?? true,
    requests,
    errors,
    activity: () => state.activity,
    pending: () => [...waiting.values()].filter((since) => Date.now() - since < PATIENCE).length,
    begin() {
      began = Date.now();
    },
    allow(decisions) {
      state.allowed = decisions;
    },
    allowedAt: (request) => allowedAt.get(request),
    async trace(page) {
      const known = traces.get(page);
      if (known) return known;
      const begun = await scriptTraces(page);
      traces.set(page, begun);
      page.once('close', () => traces.delete(page));
      return begun;
    },
    tracesOf: (page) => traces.get(page),
  };
  watched[WATCH] = made;
  await answerOthers(context, options, answered);
  return made;
};

/** The watch of a context that is watched already. */
export const watchOf = (context: BrowserContext): Watch | undefined => (context as Watched)[WATCH];
