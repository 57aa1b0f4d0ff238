import { HELD_ATTRIBUTES } from '../../holding/held-attributes.js';
import type { Findings } from './finding.js';
import { GATE_TAG } from './gate-tag.js';

function* problemsOfScript(mark: HTMLScriptElement, nonce: string | undefined): Findings {
  // An empty type attribute, or a data-type, says that the script was inert before it was released.
  if (mark.type !== 'text/plain' && mark.getAttribute('type') !== '' && !mark.dataset['type'])
    yield ['A script with data-consent isn’t held, it has run already: write type="text/plain"', mark];
  else if (nonce && mark.nonce !== nonce)
    yield ['A marked script isn’t run, as it lacks the page’s nonce: write it on the script', mark];
}

function* problemsOfEmbed(mark: HTMLElement, isAllowed: boolean): Findings {
  const live = HELD_ATTRIBUTES.find((name) => mark.hasAttribute(name) && !mark.hasAttribute(`data-${name}`));
  if (live)
    yield [
      `An element with data-consent has ${live}, so the browser asked for it before anything could hold it: write data-${live}`,
      mark,
    ];
  const opened = HELD_ATTRIBUTES.find(
    (name) => mark.hasAttribute(name) && mark.getAttribute(name) === mark.getAttribute(`data-${name}`),
  );
  if (opened && !isAllowed)
    yield [
      `Another script on the page copied data-${opened} to ${opened} before it was allowed, as lazysizes, lozad and others do: take the class that they look for off the element, or declare its host in the policy`,
      mark,
    ];
  if (mark.hasAttribute('srcdoc') && !isAllowed)
    yield [
      'A marked frame has srcdoc, which runs at once: write the document as a file, and its address as data-src',
      mark,
    ];
}

/**
 * Finds marks that can't hold what they mark.
 * @param isAllowed whether what a mark waits for is allowed
 */
export function* findWrongMarks(
  page: Document,
  nonce: string | undefined,
  isAllowed: (mark: HTMLElement) => boolean,
): Findings {
  const needed = nonce ?? page.querySelector<HTMLScriptElement>(GATE_TAG)?.nonce;
  for (const mark of page.querySelectorAll<HTMLElement>('[data-consent]'))
    if (mark instanceof HTMLScriptElement) yield* problemsOfScript(mark, needed);
    else yield* problemsOfEmbed(mark, isAllowed(mark));
}
