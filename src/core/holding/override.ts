import type { Undo } from '../page/undo.js';

type Method = (...given: unknown[]) => unknown;

/**
 * Replaces one of the page's methods, on that one object. When it is undone, the object is as before. If another script has replaced the
 * method since, its replacement stays and calls the page's own method.
 * @param ours what is called instead, with the page's own method, the arguments, and `this`
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
