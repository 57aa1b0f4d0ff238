import type { Undo } from './undo.js';
export interface WatchOptions {
    /**
     * Whether each element has to be found as soon as it is parsed. That costs more than the page itself, so otherwise a page that is
     * still being parsed is searched a few times, and once it is parsed.
     */
    readonly isPressing?: boolean;
    /** Attributes of the elements found: each change of one is a find too. */
    readonly attributes?: readonly string[];
    /** Whether open shadow roots are searched and watched as well. A root that a script attaches to an element that stands in the page already is found with the next search. */
    readonly inShadow?: boolean;
    /** Subscribes to what has the whole page searched, at first at once. */
    readonly subscribe?: (search: () => void) => Undo;
    /** Called before the finds whenever something has left the page or was moved. */
    readonly removed?: () => void;
}
/**
 * Calls `found` for the elements of the document that match: at first in document order those that are there, then those that come
 * by any means, in the order in which they come, and those that get `data-consent` later. It may be called again for the same element.
 * @param found gets the name of the attribute, where the change of one is why
 */
export declare const watchElements: (selector: string, found: (element: Element, attribute?: string) => void, { isPressing, attributes, inShadow, subscribe, removed, }?: WatchOptions) => Undo;
