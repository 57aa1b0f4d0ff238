import type { Findings } from './finding.js';

/** Finds elements that the Tab key reaches ahead of everything else on the page, the question among it (WCAG 2.2, 2.4.3). */
export function* findTabOrder(page: Document): Findings {
  const first = [...page.querySelectorAll('[tabindex]')].find(
    (element) => Number.parseInt(element.getAttribute('tabindex') ?? '', 10) > 0,
  );
  if (first)
    yield [
      'A tabindex above 0 is reached by the Tab key ahead of the question and of all else: write tabindex="0"',
      first,
    ];
}
