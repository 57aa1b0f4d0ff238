import { whenParsed } from '../../core/page/when-parsed.js';

/** The longest that a page's hydration is waited for, in milliseconds. */
const LONGEST_MS = 1000;

/**
 * Settles when an element can be put beside `<body>` without harm. React up to 18 hydrates a whole document only where no element stands
 * in it that the server didn't send (https://github.com/facebook/react/issues/24430; React 19 doesn't mind). A document that a framework
 * wrote has no white space between the tags of its head; there the page's scripts go first. Any other document is waited for by nobody.
 */
export const whenHydrated = async (): Promise<void> => {
  const nodes = document.querySelector('head')?.childNodes ?? [];
  const isWrittenByHand = [...nodes].some(({ nodeType }) => nodeType === Node.TEXT_NODE);
  if (isWrittenByHand) return;
  await whenParsed();
  await new Promise<unknown>((settle) => {
    // Safari has no requestIdleCallback: https://bugs.webkit.org/show_bug.cgi?id=164193
    if ('requestIdleCallback' in window) requestIdleCallback(settle, { timeout: LONGEST_MS });
    else setTimeout(settle);
  });
};
