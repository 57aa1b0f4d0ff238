import { FRESH_AFTER_MS } from '../page/fresh-after-ms.js';
import { whenLoaded } from '../page/when-loaded.js';

/** Calls back whenever the record may have changed: in another tab, or while the page was suspended. */
export const watchRecord = (changed: () => void): void => {
  // Adding the listener takes the browser longer than all else that the gate does. It can wait until the page has loaded what it needs.
  whenLoaded(() =>
    window.cookieStore?.addEventListener('change', () =>
      // The second time is for a busy machine.
      [FRESH_AFTER_MS, 2000].forEach((delayMs) => setTimeout(changed, delayMs)),
    ),
  );
  addEventListener('pageshow', ({ persisted }) => persisted && changed());
  document.addEventListener('visibilitychange', changed);
};
