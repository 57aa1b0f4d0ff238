import type { Undo } from '../page/undo.js';

/** The part of a property's descriptor that is replaced. */
export type Part = 'value' | 'set' | 'get';

export const PARTS: readonly Part[] = ['value', 'set', 'get'];

/**
 * Replaces a method, a constructor, or an accessor's setter (its getter, where it has no setter) by a proxy, so that its name, its length,
 * its prototype and its subclasses stay as they were.
 * @param handler what to do when it is called or constructed
 * @param part what to replace, if not the first of the parts that exist
 * @returns what puts the original back. It does nothing when the platform has no such member, or when another script has replaced the proxy
 */
export const patch = (
  owner: object | undefined,
  name: string,
  handler: ProxyHandler<CallableFunction>,
  part?: Part,
): Undo => {
  const own = owner && (Object.getOwnPropertyDescriptor(owner, name) as Record<string, CallableFunction> | undefined);
  const key = part ?? PARTS.find((one) => own?.[one]) ?? 'value';
  const native = own?.[key];
  if (!native) return () => {};
  const proxy = new Proxy(native, {
    // A proxy has no source text of its own. Some scripts take a method without one for tampered with, and use a frame's method instead.
    get: (target, member) =>
      member === 'toString' ? () => Function.prototype.toString.call(target) : (Reflect.get(target, member) as unknown),
    ...handler,
  });
  Object.defineProperty(owner, name, { ...own, [key]: proxy });
  return () => {
    const now = Object.getOwnPropertyDescriptor(owner, name) as typeof own | undefined;
    if (now?.[key] === proxy) Object.defineProperty(owner, name, { ...now, [key]: native });
  };
};
