import type { EntryLog } from '../../core/entries/entry-log.js';

/** Keeps the notices in the page while the visitor wants them, even when a site replaces the body. */
export const keepTold = (log: EntryLog): void => {
  const update = (): void => {
    const told = document.querySelector('askfirst-cookie-told');
    if (!log.tells) told?.remove();
    // Before the page's skip link, so that Tab reaches it first.
    else if (!told) document.body.prepend(document.createElement('askfirst-cookie-told'));
  };
  log.subscribe(update);
  update();
  new MutationObserver(update).observe(document.documentElement, { childList: true });
};
