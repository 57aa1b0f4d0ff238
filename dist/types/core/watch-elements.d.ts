import type { Undo } from './types.js';
/**
 * Calls `found` for every element of the document that matches, in document order: those that are there, those that come
 * later by any means, and those that become marks later. Other changes of attributes aren't looked for. It may be called again for
 * the same element.
 * @param isPressing whether each element has to be found as soon as it is parsed. It costs more than the page itself, so otherwise a
 *   page that is still being parsed is searched a few times, and once it is parsed.
 */
export declare const watchElements: (selector: string, found: (element: Element) => void, isPressing?: boolean) => Undo;
