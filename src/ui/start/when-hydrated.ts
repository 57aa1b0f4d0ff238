import { whenParsed } from '../../core/page/when-parsed.js';

/** The longest time to wait for a page's hydration, in milliseconds. */
const LONGEST_MS = 1000;

/**
 * Settles when an element can be put beside `<body>` without harm. React up to 18 can hydrate a whole document only if it contains no
 * element that the server didn't send (https://github.com/facebook/react/issues/24430; not needed from React 19 on). The document of such a
 * framework has no white space between the tags of its head. For such a document this waits until the page is parsed and its scripts have
 * had time to run; for any other it doesn't wait.
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
