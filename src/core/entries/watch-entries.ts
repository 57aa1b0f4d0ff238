import type { AskfirstCookieEvent } from '../contract/events.js';
import type { Consent } from '../consent/consent.js';
import { FRESH_AFTER_MS } from '../page/fresh-after-ms.js';
import type { Undo } from '../page/undo.js';
import { loggedEntryKey } from './logged-entry.js';

/** The interval of looking, where the browser doesn't report every kind of entry. */
const LOOK_MS = 1000;

/**
 * Follows what is stored in this browser: by events where there are any, otherwise by reading at intervals.
 * @param look reads what is there
 * @param noteWritten is told of an entry that was written, before it is read
 * @returns what reads soon, and what ends it
 */
export const watchEntries = (
  consent: Consent,
  look: () => Promise<void>,
  noteWritten: (key: string) => void,
): { readonly lookSoon: () => void; readonly end: Undo } => {
  const ending = new AbortController();
  const { signal } = ending;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lookSoon = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      void look();
    }, FRESH_AFTER_MS);
  };
  const note = (key: string): void => {
    noteWritten(key);
    lookSoon();
  };
  const hear = (event: AskfirstCookieEvent): void => {
    if (event.act === 'removed') lookSoon();
    else if (event.act !== 'stopped') note(loggedEntryKey(event));
  };
  document.addEventListener('askfirst-cookie', hear, { signal });
  const hearCookies = ({ changed }: CookieChangeEvent): void => {
    lookSoon();
    for (const { name = '' } of changed) note(`cookie ${name}`);
  };
  window.cookieStore?.addEventListener('change', hearCookies, { signal });
  for (const type of ['storage', 'focus', 'pageshow']) addEventListener(type, lookSoon, { signal });
  document.addEventListener('visibilitychange', lookSoon, { signal });
  const interval = setInterval(() => {
    const isReported = window.cookieStore && consent.gates.has('entries');
    if (!isReported && document.visibilityState === 'visible') void look();
  }, LOOK_MS);
  const endSubscription = consent.subscribe(lookSoon);
  void look();
  return {
    lookSoon,
    end() {
      ending.abort();
      clearInterval(interval);
      clearTimeout(timer);
      endSubscription();
    },
  };
};
