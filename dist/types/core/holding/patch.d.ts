import type { Undo } from '../page/undo.js';
/** The part of a property's descriptor that is replaced. */
export type Part = 'value' | 'set' | 'get';
export declare const PARTS: readonly Part[];
/**
 * Puts a proxy in the place of a method, a constructor, or an accessor's setter (its getter, where there is no setter), so that
 * its name, its length, what it inherits and who may subclass it stay as they were.
 * @param handler what to do when it is called or constructed
 * @param part what to replace, where it isn't the first of those that are there
 * @returns what puts back what was there; nothing is done when the platform has no such thing, or another script has put its own on top
 */
export declare const patch: (owner: object | undefined, name: string, handler: ProxyHandler<CallableFunction>, part?: Part) => Undo;
