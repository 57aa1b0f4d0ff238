import type { Undo } from './undo.js';
export interface WatchOptions {
    /**
     * Whether each element must be found as soon as it is parsed. That takes more time than parsing the page, so by default a page is
     * searched only a few times while it is parsed, and once afterwards.
     */
    readonly isPressing?: boolean;
    /** Attributes of the elements found: each change of one is a find too. */
    readonly attributes?: readonly string[];
    /**
     * Whether open shadow roots are searched and watched as well. If a script attaches a root to an element that is already in the page, the
     * next search finds it.
     */
    readonly inShadow?: boolean;
    /** Subscribes to something that calls `search`, which searches the whole page: at once, and whenever that is needed again. */
    readonly subscribe?: (search: () => void) => Undo;
    /** Called before any `found`, with what has changed. */
    readonly mutated?: (mutations: readonly MutationRecord[]) => void;
}
/**
 * Calls `found` for the matching elements of the document: first those that are there, in document order; then those that come by any
 * means, in the order in which they come, and those that get `data-consent` later. It may be called again for the same element.
 * @param found gets the name of the attribute, if a change of one is the reason
 */
export declare const watchElements: (selector: string, found: (element: Element, attribute?: string) => void, { isPressing, attributes, inShadow, subscribe, mutated, }?: WatchOptions) => Undo;
