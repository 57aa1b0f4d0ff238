import type { Undo } from './types.js';

type Replaceable = 'value' | 'get' | 'set';

/**
 * Puts a proxy in the place of a method, a constructor, or an accessor's setter (its getter, where there is no setter), so that
 * its name, its length, what it inherits and who may subclass it stay as they were.
 * @param handler what to do when it is called or constructed
 * @returns what puts back what was there; nothing is done when the platform has no such thing, or another script has put its own on top
 */
export const patch = (owner: object | undefined, name: string, handler: ProxyHandler<CallableFunction>): Undo => {
  const own = owner && Object.getOwnPropertyDescriptor(owner, name);
  if (!own) return () => {};
  const key: Replaceable = own.value ? 'value' : own.set ? 'set' : 'get';
  const proxy = new Proxy(own[key] as CallableFunction, handler) as never;
  Object.defineProperty(owner, name, { ...own, [key]: proxy });
  return () => {
    if (Object.getOwnPropertyDescriptor(owner, name)?.[key] === proxy) Object.defineProperty(owner, name, own);
  };
};
