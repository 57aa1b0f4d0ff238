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
  /** The address of the site: all else is somebody else's. */
  readonly site: string;
  /**
   * Which requests to others go to them: all, or those of these hosts. All others are answered here, with nothing in them.
   * @default false
   */
  readonly letThrough?: boolean | readonly string[];
  /**
   * Whether the context runs scripts.
   * @default true
   */
  readonly scripts?: boolean;
}

/** What is seen of a context from when it is watched. */
export interface Watch {
  /** Whether the context runs scripts. */
  readonly scripts: boolean;
  readonly requests: readonly WatchedRequest[];
  /** Errors that the pages' scripts didn't catch. */
  readonly errors: readonly { readonly page: string; readonly message: string }[];
  /** A number that rises with everything that happens. */
  readonly activity: () => number;
  /** How many requests wait for an answer. */
  readonly pending: () => number;
  /** Notes which script does what on this page; to be called before the page is opened. */
  readonly trace: (page: Page) => Promise<ScriptTraces>;
  /** Begins a new page: requests are timed from here. */
  readonly begin: () => void;
  /** From now on this is allowed, since the visitor answers: what was asked for before is judged by what was allowed then. */
  readonly allow: (decisions: Decisions) => void;
  /** What was allowed when a request was made; undefined where nobody said. */
  readonly allowedAt: (request: WatchedRequest) => Decisions | undefined;
  readonly tracesOf: (page: Page) => ScriptTraces | undefined;
}

/** Where the watch of a context is kept: at the context, as long as that lives. */
const WATCH = Symbol.for('askfirst.watch');
type Watched = BrowserContext & { [WATCH]?: Watch };

/** Answers what goes to others here, unless they may be asked. */
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
      // The page may have gone meanwhile.
      await route.fulfill(localAnswer(route.request())).catch(() => {});
    },
  );
};

/** Streams stay open for as long as the page does, and pings end when nobody looks any more. */
const isWaitedFor = (request: Request): boolean =>
  !['eventsource', 'websocket', 'ping', 'media'].includes(request.resourceType());

/** How long a server may take to answer, in milliseconds: a page isn't kept waiting for one that never does. */
const PATIENCE = 15_000;

/** Notes all requests of a context, and how each ends. */
const noteRequests = (context: BrowserContext, answered: ReadonlySet<Request>, now: () => number) => {
  const requests: WatchedRequest[] = [];
  const open = new Map<Request, WatchedRequest | undefined>();
  /** What is waited for, and since when. */
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
  // What a script has begun to read may never end, or nobody reads it: the answer has come.
  context.on('response', (response) => {
    state.activity += 1;
    if (response.request().resourceType() === 'fetch') waiting.delete(response.request());
  });
  context.on('requestfinished', end('sent'));
  context.on('requestfailed', end('failed'));
  return { requests, waiting, allowedAt, state };
};

/** Begins to watch a context, or goes on: everything that its pages, workers and service workers ask for, and how it ends. */
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
