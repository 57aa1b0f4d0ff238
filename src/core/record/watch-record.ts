/**
 * Calls back whenever the record may have changed: in another tab, or while the page slept. Chromium tells of a changed
 * cookie before `document.cookie` has it (seen in version 156), so the page looks a little later, and once more on a busy machine.
 */
export const watchRecord = (changed: () => void): void => {
  // Listening takes the browser longer than all else that the gate does, and can wait until the page has what it needs.
  const listen = (): unknown =>
    window.cookieStore?.addEventListener('change', () =>
      [200, 2000].forEach((delayMs) => setTimeout(changed, delayMs)),
    );
  if (document.readyState === 'complete') listen();
  else addEventListener('load', () => setTimeout(listen), { once: true });
  addEventListener('pageshow', ({ persisted }) => persisted && changed());
  document.addEventListener('visibilitychange', changed);
};
