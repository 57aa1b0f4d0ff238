import type { Releasing } from '../contract/released-file.js';
import { whenParsed } from '../page/when-parsed.js';

/** Implements `whenReleased` of `Askfirst`. */
export const whenReleased = async (consent: Releasing, marked: Element | string): Promise<void> => {
  if (typeof marked === 'string') {
    await consent.whenAllowed(marked);
    await whenParsed();
  }
  const marks =
    typeof marked === 'string' ? document.querySelectorAll(`[data-consent="${CSS.escape(marked)}"]`) : [marked];
  for (const mark of marks) {
    if (!consent.outcomes.has(mark))
      await new Promise((settle) => mark.addEventListener('askfirst-released', settle, { once: true }));
    if (consent.outcomes.get(mark) === 'error') throw new Error('[askfirst] What was marked could not be loaded');
  }
};
