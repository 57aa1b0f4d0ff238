import type { Undo } from '../page/undo.js';
import { type Part } from './patch.js';
/** The global object of a page or a frame, in which each interface is found by its name. */
export type View = Window & typeof globalThis & Readonly<Record<string, {
    readonly prototype: object;
} | undefined>>;
/** All members of the platform that the gates have replaced. */
export interface Patches {
    /**
     * Replaces a member. Does nothing where the browser lacks it. For a method or an accessor of a frame, `apply` gets the frame's window as its
     * fourth argument, also in the place of `this` where there is none: a function of a window may be called by its bare name.
     */
    readonly patch: (owner: object | undefined, name: string, handler: ProxyHandler<CallableFunction>, part?: Part) => void;
    /** Puts another value in the place of a property's. */
    readonly replace: (owner: object, name: string, value: unknown) => void;
    /** Puts this page's replacements into a frame. */
    readonly copyTo: (view: View) => void;
    /** Puts back what was there, in this page and in frames. */
    readonly undo: Undo;
}
export declare const createPatches: () => Patches;
