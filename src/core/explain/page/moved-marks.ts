import type { Findings } from './finding.js';

const addressOf = (script: Element): string => script.getAttribute('src') ?? script.getAttribute('data-src') ?? '';

/**
 * Finds marked scripts whose address or text was changed after they had run. A framework does so with a list whose items have no keys: it
 * reuses one item's element for another. The script that ran is the next sibling of its mark.
 */
export function* findMovedMarks(page: Document): Findings {
  for (const ran of page.querySelectorAll('[data-consent] + script[data-released]')) {
    const mark = ran.previousElementSibling;
    if (!mark?.matches('script[type="text/plain"]')) continue;
    if (addressOf(mark) === addressOf(ran) && mark.textContent === ran.textContent) continue;
    yield [
      'A marked script was given another address or text after it had run, so what stands there now doesn’t run: in a framework’s list give each marked element a key that is its own (key, :key), not its index',
      mark,
    ];
  }
}
