import { HELD } from './held-attributes.js';

/** Marks that can't hold what they mark, each with what is wrong and the cure. */
export const problemsOfMarks = (
  page: Document,
  nonce = page.querySelector<HTMLScriptElement>('script[src*="askfirst.js"]')?.nonce,
): readonly (readonly [string, Element])[] =>
  [...page.querySelectorAll<HTMLElement>('[data-consent]')].flatMap((mark): (readonly [string, Element])[] => {
    if (mark instanceof HTMLScriptElement) {
      // One that was let through has taken the place of an inert one, and says so by its type attribute.
      if (mark.type !== 'text/plain' && mark.getAttribute('type') !== '' && !mark.dataset['type'])
        return [['A script with data-consent isn’t held, it has run already: write type="text/plain"', mark]];
      return nonce && mark.nonce !== nonce
        ? [['A marked script isn’t run, as it lacks the page’s nonce: write it on the script', mark]]
        : [];
    }
    const live = HELD.find((name) => mark.hasAttribute(name) && !mark.hasAttribute(`data-${name}`));
    return live
      ? [
          [
            `An element with data-consent has ${live}, so the browser asked for it before anything could hold it: write data-${live}`,
            mark,
          ],
        ]
      : [];
  });
