/**
 * Calls back whenever the record may have changed: in another tab, or while the page was suspended. Chromium reports a changed cookie
 * before `document.cookie` has it (seen in version 156), so the callback comes a little later, and once more for a busy machine.
 */
export const watchRecord = (changed: () => void): void => {
  // Adding the listener takes the browser longer than all else that the gate does. It can wait until the page has loaded what it needs.
  const listen = (): unknown =>
    window.cookieStore?.addEventListener('change', () =>
      [200, 2000].forEach((delayMs) => setTimeout(changed, delayMs)),
    );
  if (document.readyState === 'complete') listen();
  else addEventListener('load', () => setTimeout(listen), { once: true });
  addEventListener('pageshow', ({ persisted }) => persisted && changed());
  document.addEventListener('visibilitychange', changed);
};
