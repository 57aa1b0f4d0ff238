import type { EntryGate } from '../core/declared-entries.js';
import { entryNames } from '../core/entry-names.js';

/** Chromium tells of a changed cookie before `document.cookie` has it (seen in version 156). */
const FRESH_AFTER_MS = 200;

/**
 * Has entries erased that may not be there: those from before the gate, from another visit, and those that came over HTTP. It looks
 * on every load, whenever an answer changes, and when the browser tells of a cookie.
 */
export const remains: EntryGate = ({ isClosed }, consent) => {
  const kinds = new Set(
    consent.policy?.services.flatMap(({ cookies = [] }) => cookies.map(({ kind = 'cookie' }) => kind)),
  );
  const look = async (): Promise<void> => {
    for (const kind of kinds)
      try {
        if (!(await entryNames[kind]()).some((name) => isClosed(kind, name))) continue;
        await consent.sweep();
        return;
      } catch {
        // What the page has no access to isn't there for it.
      }
  };
  const changed = ({ changed: cookies }: CookieChangeEvent): void => {
    if (cookies.some(({ name = '' }) => isClosed('cookie', name))) setTimeout(() => void look(), FRESH_AFTER_MS);
  };
  window.cookieStore?.addEventListener('change', changed);
  const endSubscription = consent.subscribe(() => void look());
  return () => {
    endSubscription();
    window.cookieStore?.removeEventListener('change', changed);
  };
};
