import type { Undo } from './undo.js';

/** How long the browser may put off idle work, in milliseconds. */
const LONGEST_MS = 1000;

/** Calls a function once the page is loaded and the browser is idle, or at once if the page is loaded already. */
export const whenIdle = (act: () => void): Undo => {
  let isOver = false;
  const actUnlessOver = (): void => {
    if (!isOver) act();
  };
  const wait = (): void => {
    // Safari has no requestIdleCallback: https://bugs.webkit.org/show_bug.cgi?id=164193
    if ('requestIdleCallback' in window) requestIdleCallback(actUnlessOver, { timeout: LONGEST_MS });
    else setTimeout(actUnlessOver);
  };
  if (document.readyState === 'complete') act();
  else addEventListener('load', wait, { once: true });
  return () => {
    isOver = true;
  };
};
