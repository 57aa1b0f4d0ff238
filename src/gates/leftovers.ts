import { entryNames } from '../core/entries/entry-names.js';
import type { EntryGate } from '../core/holding/declared-entries.js';
import { FRESH_AFTER_MS } from '../core/page/fresh-after-ms.js';
import { whenIdle } from '../core/page/when-idle.js';
import { ENTRY_KINDS, kindsOf } from '../core/policy/entry-kinds.js';

/**
 * Erases entries that may not be stored: from before the gate, from another visit, or from a server. It looks for cookies at once; for the
 * other kinds when the page is idle, since opening storage may take the browser long. It looks again when the answer changes, and when the
 * browser reports a cookie.
 */
export const leftovers: EntryGate = ({ isClosed }, consent) => {
  const declaring = consent.policy?.services.filter(({ cookies }) => cookies?.length) ?? [];
  const declared = declaring.flatMap(({ cookies = [] }) => cookies.flatMap(kindsOf));
  let isIdle = false;

  const sweepIfFound = async (): Promise<void> => {
    if (declaring.every(({ id }) => consent.allows(id))) return;
    for (const kind of ENTRY_KINDS.filter((one) => declared.includes(one) && (isIdle || one === 'cookie')))
      try {
        if (!(await entryNames[kind]()).some((name) => isClosed(kind, name))) continue;
        await consent.sweep();
        return;
      } catch {
        // A kind that the page has no access to counts as empty.
      }
  };
  const hear = ({ changed }: CookieChangeEvent): void => {
    if (changed.some(({ name = '' }) => isClosed('cookie', name)))
      setTimeout(() => void sweepIfFound(), FRESH_AFTER_MS);
  };

  const endSubscription = consent.subscribe(() => void sweepIfFound());
  const cancel = whenIdle(() => {
    isIdle = true;
    void sweepIfFound();
    window.cookieStore?.addEventListener('change', hear);
  });
  return () => {
    endSubscription();
    cancel();
    window.cookieStore?.removeEventListener('change', hear);
  };
};
