import type { Writes } from './writes.js';
/** A storage area, with a proxy for the page's scripts that holds what they write. */
export interface HeldArea {
    readonly kind: 'localStorage' | 'sessionStorage';
    readonly area: Storage;
    readonly proxy: Storage;
    /** Sets an item, or holds the write. */
    readonly setItem: (name: string, value: string, perform: () => unknown) => unknown;
    /** Removes an item. */
    readonly removeItem: (name: string, perform: () => unknown) => unknown;
}
/**
 * Holds what scripts write into an area. Only a proxy can watch an area's properties. This one behaves as areas do in this browser.
 * @param getItem the browser's own
 */
export declare const holdArea: (area: Storage, kind: HeldArea["kind"], getItem: (...args: unknown[]) => unknown, { write, remove }: Writes) => HeldArea;
