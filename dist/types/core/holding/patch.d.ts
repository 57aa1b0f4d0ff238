import type { Undo } from '../page/undo.js';
/** The part of a property's descriptor that is replaced. */
export type Part = 'value' | 'set' | 'get';
export declare const PARTS: readonly Part[];
/**
 * Replaces a method, a constructor, or an accessor's setter (its getter, where it has no setter) by a proxy, so that its name, its length,
 * its prototype and its subclasses stay as they were.
 * @param handler what to do when it is called or constructed
 * @param part what to replace, if not the first of the parts that exist
 * @returns what puts the original back. It does nothing when the platform has no such member, or when another script has replaced the proxy
 */
export declare const patch: (owner: object | undefined, name: string, handler: ProxyHandler<CallableFunction>, part?: Part) => Undo;
