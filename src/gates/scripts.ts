import { noteOutcome } from '../core/consent/note-outcome.js';
import type { Consent } from '../core/consent/consent.js';
import type { WithReleased } from '../core/contract/released-file.js';
import { whenParsed } from '../core/page/when-parsed.js';
import { addressOf, addPreload, isAsync, isDeferred, isHeardOf } from '../core/releasing/create-script.js';
import type { ScriptGate } from '../core/releasing/settle.js';
import { createScriptRelease, type ScriptRelease } from '../core/releasing/script-release.js';
import { createReleasedScripts } from '../core/releasing/released-scripts.js';

/**
 * Lets the browser paint what the visitor's click changed, before other scripts block the thread. In a hidden tab it waits until the tab is
 * seen.
 */
const painted = (): Promise<unknown> => new Promise((settle) => requestAnimationFrame(() => setTimeout(settle)));

const keyOf = (mark: Element): string => `${mark.getAttribute('data-consent') ?? ''} ${addressOf(mark)}`;

/**
 * Whether an address ran before the page's body was replaced. Such a script isn't run again, unless its mark says so.
 * @param bodies the body in which each address ran
 */
const isOld = (mark: Element, bodies: ReadonlyMap<string, Element>): boolean =>
  addressOf(mark) !== '' &&
  !mark.hasAttribute('data-again') &&
  (bodies.get(keyOf(mark)) ?? document.body) !== document.body;

/** @returns a function that runs one mark after the other, until none is left */
const createRunner = (
  takeNext: () => HTMLElement | undefined,
  runOne: (mark: HTMLElement) => Promise<void>,
  series: Pick<ScriptRelease, 'begin' | 'end'>,
): (() => Promise<void>) => {
  let isRunning = false;
  return async () => {
    if (isRunning) return;
    isRunning = true;
    series.begin();
    if (document.readyState !== 'loading') await painted();
    for (let next = takeNext(); next; next = takeNext()) await runOne(next);
    isRunning = false;
    series.end();
  };
};

/**
 * Holds `<script type="text/plain" data-consent>` and runs each once it is allowed, in the order in which the browser would run the same
 * scripts without marks (HTML, section 4.12.1.1). First come those for which the parser waits, one after the other; `async` ones run in
 * their turn, without waiting for each other; then come deferred ones and modules.
 * @param pageNonce the nonce of the gate's own script. If the page has one, marks without it aren't released: under `strict-dynamic` that
 *   would make injected markup trusted.
 * @param withReleased loads what only some released scripts need
 */
export const scripts =
  (pageNonce: string, withReleased: WithReleased) =>
  (consent: Consent): ScriptGate => {
    let queue: HTMLElement[] = [];
    const deferred: HTMLElement[] = [];
    /** The marks in any of the queues. */
    const waiting = new Set<Element>();
    const preloads = new WeakMap<Element, Element>();
    /** The body in which each address ran. */
    const bodies = new Map<string, Element>();
    const released = createReleasedScripts();
    const scriptRelease = createScriptRelease(withReleased, released);
    let isParsed = false;

    const isReleasable = (mark: HTMLElement): boolean =>
      !released.has(mark) && !isOld(mark, bodies) && (!pageNonce || mark.nonce === pageNonce);

    const runOne = async (mark: HTMLElement): Promise<void> => {
      // While the page is parsed, the text of a mark may still be incomplete. It is complete once another node follows it.
      if (!addressOf(mark) && !mark.nextSibling) await whenParsed();
      // The code may read at once what it writes, so the file that replays late calls is loaded first.
      if (mark.textContent?.includes('.write')) await withReleased(() => {});
      waiting.delete(mark);
      // The visitor or the page may have changed the conditions meanwhile.
      const expression = mark.getAttribute('data-consent');
      if (expression === null || !mark.isConnected || !isReleasable(mark) || !consent.allows(expression)) return;
      bodies.set(keyOf(mark), document.body);
      const ran = scriptRelease.release(mark, (written) => {
        // Scripts that this script wrote run before the next one.
        queue = [...written.filter(isReleasable), ...queue];
        written.forEach((one) => waiting.add(one));
      });
      const done = ran.then((outcome) => noteOutcome(consent, mark, outcome));
      if (isAsync(mark)) void done.catch(reportError);
      else await done;
    };
    const takeNext = (): HTMLElement | undefined => queue.shift() ?? (isParsed ? deferred.shift() : undefined);
    const runNext = async (mark: HTMLElement): Promise<void> => {
      // An error in one mark doesn't stop the next.
      await runOne(mark).catch(reportError);
      const preload = preloads.get(mark);
      // Prototype's own remove() throws where the page has taken it out.
      preload?.parentNode?.removeChild(preload);
    };
    const run = createRunner(takeNext, runNext, scriptRelease);
    const enqueue = (mark: HTMLElement): void => {
      waiting.add(mark);
      if (isHeardOf(mark) && !isAsync(mark)) {
        preloads.set(mark, addPreload(mark));
      }
      if (!isDeferred(mark) || isAsync(mark)) {
        queue.push(mark);
        void run();
        return;
      }
      deferred.push(mark);
      void whenParsed().then(() => {
        isParsed = true;
        return run();
      });
    };
    return {
      follow: released.follow,
      settle(element, allowed) {
        const mark = element as HTMLElement;
        if (!allowed) released.part(mark);
        else if (released.has(mark)) released.join(mark);
        else if (!waiting.has(mark) && isReleasable(mark)) enqueue(mark);
      },
    };
  };
