import type { Undo } from '../page/undo.js';

type Method = (...given: unknown[]) => unknown;

/**
 * Puts ours before one of the page's methods, on that one object. Undone, the object is what it was; what others have put
 * over ours meanwhile stays, and reaches the page's own through it.
 * @param ours what is done instead: with the page's own method, what it is given, and what it is called on
 */
export const override = (
  page: object,
  name: string,
  ours: (original: Method, given: unknown[], target: unknown) => unknown,
): Undo => {
  const methods = page as Record<string, Method>;
  const original = methods[name];
  if (!original) return () => {};
  const method = function (this: unknown, ...given: unknown[]): unknown {
    // Called by its bare name, a method of window has no `this`.
    return ours(original.bind(this ?? page), given, this ?? page);
  };
  methods[name] = method;
  return () => {
    if (methods[name] !== method) return;
    Reflect.deleteProperty(methods, name);
    if (methods[name] !== original) methods[name] = original;
  };
};
