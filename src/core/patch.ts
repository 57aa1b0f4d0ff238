import type { Undo } from './types.js';

/**
 * Puts a proxy in the place of a method, a constructor, or an accessor's setter (its getter, where there is no setter), so that
 * its name, its length, what it inherits and who may subclass it stay as they were.
 * @param handler what to do when it is called or constructed
 * @returns what puts back what was there; nothing is done when the platform has no such thing, or another script has put its own on top
 */
export const patch = (owner: object | undefined, name: string, handler: ProxyHandler<CallableFunction>): Undo => {
  const own = owner && (Object.getOwnPropertyDescriptor(owner, name) as Record<string, CallableFunction> | undefined);
  const key = ['value', 'set', 'get'].find((one) => own?.[one]);
  if (!own || !key) return () => {};
  const proxy = new Proxy(own[key] as CallableFunction, {
    // A proxy has no text of its own, and some scripts take what hasn't for tampered with, and a frame's instead.
    get: (native, member) =>
      member === 'toString' ? () => Function.prototype.toString.call(native) : (Reflect.get(native, member) as unknown),
    ...handler,
  });
  Object.defineProperty(owner, name, { ...own, [key]: proxy });
  return () => {
    const now = Object.getOwnPropertyDescriptor(owner, name) as typeof own | undefined;
    if (now?.[key] === proxy) Object.defineProperty(owner, name, own as PropertyDescriptor);
  };
};
