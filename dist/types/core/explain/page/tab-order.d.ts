import type { Findings } from './finding.js';
/** Finds elements that the Tab key reaches ahead of everything else on the page, the question among it (WCAG 2.2, 2.4.3). */
export declare function findTabOrder(page: Document): Findings;
