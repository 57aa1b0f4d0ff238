import type { Undo } from './types.js';

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
  const original = methods[name] as Method;
  const method = (methods[name] = function (this: unknown, ...given) {
    // Called by its bare name, a method of window has no `this`.
    return ours(original.bind(this ?? page), given, this ?? page);
  });
  return () => {
    if (methods[name] !== method) return;
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete
    delete methods[name];
    if (methods[name] !== original) methods[name] = original;
  };
};
