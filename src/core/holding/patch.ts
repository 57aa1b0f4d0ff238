import type { Undo } from '../page/undo.js';

/** The part of a property's descriptor that is replaced. */
export type Part = 'value' | 'set' | 'get';

export const PARTS: readonly Part[] = ['value', 'set', 'get'];

/**
 * Puts a proxy in the place of a method, a constructor, or an accessor's setter (its getter, where there is no setter), so that
 * its name, its length, what it inherits and who may subclass it stay as they were.
 * @param handler what to do when it is called or constructed
 * @param part what to replace, where it isn't the first of those that are there
 * @returns what puts back what was there; nothing is done when the platform has no such thing, or another script has put its own on top
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
    // A proxy has no text of its own, and some scripts take what hasn't for tampered with, and a frame's instead.
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
