import type { Undo } from '../page/undo.js';
import { type Part } from './patch.js';
/** The global object of a page or a frame, as the name of each interface finds it. */
export type View = Window & Readonly<Record<string, {
    readonly prototype: object;
} | undefined>>;
/** All members of the platform that the gates have replaced. */
export interface Patches {
    /** Replaces a member. Nothing is done where the browser doesn't have it. */
    readonly patch: (owner: object | undefined, name: string, handler: ProxyHandler<CallableFunction>, part?: Part) => void;
    /** Puts another value in the place of a property's. */
    readonly replace: (owner: object, name: string, value: unknown) => void;
    /** Gives a frame what this page has in the place of the platform's members. */
    readonly copyTo: (view: View) => void;
    /** Puts back what was there, in this page and in frames. */
    readonly undo: Undo;
}
export declare const createPatches: () => Patches;
