import type { CDPSession, Page } from 'playwright-core';
import type { EntryKind } from '../core/policy/entry-kinds.js';

/** Which script asked for an address, or stored an entry. */
export interface ScriptTraces {
  /** The script that asked, `address:line`; undefined where the browser doesn't say. */
  readonly whoAsked: (address: string) => string | undefined;
  /** The script that stored it; where several could have, all of them. */
  readonly whoStored: (kind: EntryKind, name: string) => string | undefined;
  /** Looks once more which names have come, for what was stored last. */
  readonly look: () => Promise<void>;
}

interface CallFrame {
  readonly callFrameId?: string;
  readonly url: string;
  readonly lineNumber?: number;
  readonly location?: { readonly lineNumber: number; readonly scriptId: string };
}
interface Stack {
  readonly callFrames: readonly CallFrame[];
  readonly parent?: Stack;
}

/** The script of this test, at whose pause nothing of the page has run. */
const MARK = 'askfirst-testing';

/** What stores an entry, as an expression in the page, and what lists the names that are there. */
const STORING: readonly (readonly [kind: EntryKind, setter: string, names: string])[] = [
  [
    'cookie',
    `Object.getOwnPropertyDescriptor(Document.prototype, 'cookie').set`,
    `document.cookie.replace(/=[^;]*/g, '')`,
  ],
  ['cookie', `window.CookieStore?.prototype.set`, `document.cookie.replace(/=[^;]*/g, '')`],
  ['localStorage', `Storage.prototype.setItem`, `Object.keys(localStorage).join('; ')`],
  ['sessionStorage', `Storage.prototype.setItem`, `Object.keys(sessionStorage).join('; ')`],
  ['IndexedDB', `IDBFactory.prototype.open`, `''`],
  ['Cache', `window.CacheStorage?.prototype.open`, `''`],
];

/** Where a frame of a stack is: `https://example.com/a.js:12`; where the script has no address, that much is said. */
const placeOf = ({ url, lineNumber, location }: CallFrame): string =>
  `${(url || 'a script in the page').replace(/[?#].*$/, '')}:${(lineNumber ?? location?.lineNumber ?? 0) + 1}`;

/** The widget's own files pass on what others ask for. A script that has no address is a released one, or one made of a text. */
const isWidget = ({ url }: CallFrame): boolean => /\/askfirst(?:-[\w-]+)?(?:\.inline)?\.js/.test(url);

/** The nearest frame that isn't the widget's. */
const findPlace = (stack: Stack | undefined): string | undefined => {
  if (!stack) return undefined;
  const frame = stack.callFrames.find((one) => !isWidget(one));
  return frame ? placeOf(frame) : findPlace(stack.parent);
};

/** Notes who asks, by what the browser itself knows. */
const traceRequests = async (session: CDPSession): Promise<ReadonlyMap<string, string>> => {
  const asked = new Map<string, string>();
  session.on('Network.requestWillBeSent', ({ request, initiator }) => {
    const { stack, url, lineNumber } = initiator as { stack?: Stack; url?: string; lineNumber?: number };
    const place =
      findPlace(stack) ?? (url ? placeOf({ url, ...(lineNumber !== undefined && { lineNumber }) }) : undefined);
    const address = request.url.replace(/[?#].*$/s, '');
    if (place && !asked.has(address)) asked.set(address, place);
  });
  await session.send('Network.enable');
  return asked;
};

/** Who stored what, as far as it is known: names by who stored them, and who stored something of a kind. */
interface Stored {
  readonly byName: Map<string, string>;
  readonly byKind: Map<EntryKind, Set<string>>;
  readonly known: Map<EntryKind, ReadonlySet<string>>;
  readonly last: Map<EntryKind, string>;
}

/** What has come since somebody stored last is theirs. */
const noteNames = ({ byName, known, last }: Stored, kind: EntryKind, names: readonly string[]): void => {
  const by = last.get(kind);
  const before = known.get(kind);
  for (const name of names)
    if (by && !before?.has(name) && !byName.has(`${kind} ${name}`)) byName.set(`${kind} ${name}`, by);
  known.set(kind, new Set(names));
};

const split = (names: unknown): readonly string[] => (typeof names === 'string' && names ? names.split('; ') : []);

/** Stops where a page stores something, in the browser's debugger, and lets it go on at once. Nothing of the page is changed. */
const traceStored = async (session: CDPSession, stored: Stored): Promise<void> => {
  const kindsAt = new Map<string, readonly EntryKind[]>();
  /** A frame says which script it is in, and no longer where that came from. */
  const addresses = new Map<string, string>();
  session.on('Debugger.scriptParsed', ({ scriptId, url }) => addresses.set(scriptId, url));
  const located = (frame: CallFrame): CallFrame => ({
    ...frame,
    url: frame.url || (addresses.get(frame.location?.scriptId ?? '') ?? ''),
  });
  const evaluate = async (callFrameId: string, expression: string): Promise<{ value?: unknown; objectId?: string }> =>
    (await session.send('Debugger.evaluateOnCallFrame', { callFrameId, expression, silent: true })).result;
  const setBreakpoints = async (callFrameId: string): Promise<void> => {
    for (const [kind, setter] of STORING) {
      const { objectId } = await evaluate(callFrameId, setter);
      if (!objectId) continue;
      // One that is there already serves all pages of the process.
      const set = await session.send('Debugger.setBreakpointOnFunctionCall', { objectId }).catch(() => undefined);
      const kinds: readonly EntryKind[] = setter.startsWith('Storage.') ? ['localStorage', 'sessionStorage'] : [kind];
      if (set) kindsAt.set(set.breakpointId, kinds);
    }
  };
  const noteStored = async (frames: readonly CallFrame[], hit: readonly string[]): Promise<void> => {
    const place = findPlace({ callFrames: frames });
    const callFrameId = frames[0]?.callFrameId ?? '';
    for (const kind of hit.flatMap((id) => kindsAt.get(id) ?? [])) {
      const names = STORING.find((one) => one[0] === kind)?.[2] ?? `''`;
      noteNames(stored, kind, split((await evaluate(callFrameId, names)).value));
      if (!place) continue;
      stored.last.set(kind, place);
      stored.byKind.set(kind, (stored.byKind.get(kind) ?? new Set()).add(place));
    }
  };
  session.on('Debugger.paused', ({ callFrames, hitBreakpoints = [] }) => {
    const frames = callFrames.map(located);
    const [top] = frames;
    const work = top?.url === MARK ? setBreakpoints(top.callFrameId ?? '') : noteStored(frames, hitBreakpoints);
    // The page may have gone meanwhile; it never stays stopped.
    work.catch(() => {}).finally(() => void session.send('Debugger.resume').catch(() => {}));
  });
  await session.send('Page.enable');
  await session.send('Debugger.enable');
  // Chromium's tab breaks down where it is stopped inside the call that puts a frame into the page: in the frame's first, empty document.
  const source = `if (location.href !== 'about:blank') debugger; //# sourceURL=${MARK}`;
  await session.send('Page.addScriptToEvaluateOnNewDocument', { source });
};

const NO_TRACES: ScriptTraces = {
  whoAsked: () => undefined,
  whoStored: () => undefined,
  look: () => Promise.resolve(),
};

/** Begins to note which script asks and stores on a page. Chromium alone can say; elsewhere nobody is named. */
export const scriptTraces = async (page: Page): Promise<ScriptTraces> => {
  if (page.context().browser()?.browserType().name() !== 'chromium') return NO_TRACES;
  const session = await page.context().newCDPSession(page);
  const stored: Stored = { byName: new Map(), byKind: new Map(), known: new Map(), last: new Map() };
  const asked = await traceRequests(session);
  // Where scripts are off there is nothing to stop.
  await traceStored(session, stored).catch(() => {});
  return {
    whoAsked: (address) => asked.get(address),
    whoStored: (kind, name) =>
      stored.byName.get(`${kind} ${name}`) ?? ([...(stored.byKind.get(kind) ?? [])].join(', ') || undefined),
    async look() {
      for (const [kind, , names] of STORING) {
        const { result } = await session.send('Runtime.evaluate', { expression: names, silent: true });
        if (names !== `''`) noteNames(stored, kind, split(result.value));
      }
    },
  };
};
