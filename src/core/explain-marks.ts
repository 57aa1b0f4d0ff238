import type { Askfirst } from './types.js';
import { warn } from './warn.js';
import { watchElements } from './watch-elements.js';

/** Says in the console where a mark can't hold what it marks. */
export const explainMarks = (consent: Askfirst): void => {
  const nonce = document.querySelector<HTMLScriptElement>('script[src*="askfirst.js"]')?.nonce;
  const isRevived = (script: HTMLScriptElement): boolean => consent.allows(script.dataset['consent'] ?? '', script);
  watchElements('[data-consent]', (mark) => {
    if (mark instanceof HTMLScriptElement) {
      if (mark.type !== 'text/plain' && !isRevived(mark)) warn(consent, 'A script with data-consent isn’t held, it has run already: write type="text/plain"', mark);
      if (mark.type === 'text/plain' && nonce && mark.nonce !== nonce) warn(consent, 'A marked script isn’t run, as it lacks the page’s nonce: write it on the script', mark);
    } else
      for (const [live, inert] of [
        ['src', 'data-src'],
        ['srcset', 'data-srcset'],
        ['href', 'data-href'],
      ] as const)
        if (mark.hasAttribute(live) && !mark.hasAttribute(inert))
          warn(consent, `An element with data-consent has ${live}, so the browser asked for it before anything could hold it: write ${inert}`, mark);
  });
};
