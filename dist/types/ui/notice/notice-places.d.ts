import type { Id } from '../../core/policy/id.js';
/** The notices in the page: the page's own, and those that are added where the page has none. */
export declare const createNoticePlaces: () => {
    find: (id: Id) => HTMLElement | null;
    /** Adds a notice where the page has none: behind an element that doesn't show its children, otherwise at the head of the element. */
    add(element: Element, id: Id): void;
    /**
     * Notes a notice that is in the page. Of the added ones, only one may stand for an id, and none for a function that works. So copies of
     * them are removed.
     */
    meet(notice: HTMLElement, isOff: (id: Id) => boolean): void;
    /** Removes the added notices of functions that work now; all of them if nothing is off. */
    clear(isOff: (id: Id) => boolean): void;
};
export type NoticePlaces = ReturnType<typeof createNoticePlaces>;
