import type { Id } from '../../core/policy/id.js';
/** The notices in the page: those that the page has itself, and those that are put where it has none. */
export declare const createNoticePlaces: () => {
    find: (id: Id) => HTMLElement | null;
    /** Puts a notice where the page has none: behind what shows none of its children, at the head of what does. */
    add(element: Element, id: Id): void;
    /**
     * Takes note of a notice that is in the page. Of those that were put there only one may stand for an id, and none for what works, so
     * that copies of them go.
     */
    meet(notice: HTMLElement, isOff: (id: Id) => boolean): void;
    /** Takes out those that were put into the page for what works now; all of them where nothing is off. */
    clear(isOff: (id: Id) => boolean): void;
};
export type NoticePlaces = ReturnType<typeof createNoticePlaces>;
