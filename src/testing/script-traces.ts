import type { CDPSession, Page } from 'playwright-core';
import type { EntryKind } from '../core/policy/entry-kinds.js';

/** Tells which script requested an address or stored an entry. */
export interface ScriptTraces {
  /** The script that requested the address, `address:line`; undefined if the browser doesn't tell. */
  readonly whoAsked: (address: string) => string | undefined;
  /** The script that stored the entry; all candidates if there are several. */
  readonly whoStored: (kind: EntryKind, name: string) => string | undefined;
  /** Looks for new names once more, to assign what was stored last. */
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

/** The address of our own script. It pauses before any script of the page has run. */
const MARK = 'askfirst-testing';

/** For each kind two expressions that the page evaluates: the function that stores an entry, and the list of the present names. */
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

/** The position of a stack frame: `https://example.com/a.js:12`. A script without an address is "a script in the page". */
const placeOf = ({ url, lineNumber, location }: CallFrame): string =>
  `${(url || 'a script in the page').replace(/[?#].*$/, '')}:${(lineNumber ?? location?.lineNumber ?? 0) + 1}`;

/** Whether a frame is in the widget's own files. They forward the requests of other scripts, so their frames are skipped. */
const isWidget = ({ url }: CallFrame): boolean => /\/askfirst(?:-[\w-]+)?(?:\.inline)?\.js/.test(url);

/** The position of the innermost frame that isn't the widget's. */
const findPlace = (stack: Stack | undefined): string | undefined => {
  if (!stack) return undefined;
  const frame = stack.callFrames.find((one) => !isWidget(one));
  return frame ? placeOf(frame) : findPlace(stack.parent);
};

/** Notes which script makes each request, as the browser reports it. */
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

/** What is known about who stored what: the script for each name, and all scripts that stored something of a kind. */
interface Stored {
  readonly byName: Map<string, string>;
  readonly byKind: Map<EntryKind, Set<string>>;
  readonly known: Map<EntryKind, ReadonlySet<string>>;
  readonly last: Map<EntryKind, string>;
}

/** Names that are new since the last stop belong to the script that was about to store something then. */
const noteNames = ({ byName, known, last }: Stored, kind: EntryKind, names: readonly string[]): void => {
  const by = last.get(kind);
  const before = known.get(kind);
  for (const name of names)
    if (by && !before?.has(name) && !byName.has(`${kind} ${name}`)) byName.set(`${kind} ${name}`, by);
  known.set(kind, new Set(names));
};

const split = (names: unknown): readonly string[] => (typeof names === 'string' && names ? names.split('; ') : []);

/** Pauses in the browser's debugger wherever the page stores something, and resumes at once. The page itself isn't changed. */
const traceStored = async (session: CDPSession, stored: Stored): Promise<void> => {
  const kindsAt = new Map<string, readonly EntryKind[]>();
  /** The address of each script by its id, since a paused frame may have the id alone. */
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
      // It fails if the breakpoint is set already. That one covers all pages of the process.
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
    // The page may be gone meanwhile. In any case it doesn't stay paused.
    work.catch(() => {}).finally(() => void session.send('Debugger.resume').catch(() => {}));
  });
  await session.send('Page.enable');
  await session.send('Debugger.enable');
  // Chromium's tab crashes if it is paused in the first, empty document of a frame, inside the call that inserts the frame.
  const source = `if (location.href !== 'about:blank') debugger; //# sourceURL=${MARK}`;
  await session.send('Page.addScriptToEvaluateOnNewDocument', { source });
};

const NO_TRACES: ScriptTraces = {
  whoAsked: () => undefined,
  whoStored: () => undefined,
  look: () => Promise.resolve(),
};

/** Begins to note which script requests and stores what on a page. Only Chromium tells; in other browsers no script is named. */
export const scriptTraces = async (page: Page): Promise<ScriptTraces> => {
  if (page.context().browser()?.browserType().name() !== 'chromium') return NO_TRACES;
  const session = await page.context().newCDPSession(page);
  const stored: Stored = { byName: new Map(), byKind: new Map(), known: new Map(), last: new Map() };
  const asked = await traceRequests(session);
  // It fails where scripts are off, and there is nothing to trace.
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
