import type { Undo } from '../../core/page/undo.js';

/**
 * Holds `form.submit()`, which sends a form without an event (HTML, section 4.10.22.3).
 * @param isHeld whether a form must not be sent
 */
export const holdSubmit = (isHeld: (form: HTMLFormElement) => boolean): Undo => {
  const owner = HTMLFormElement.prototype;
  const own = Object.getOwnPropertyDescriptor(owner, 'submit');
  if (!own) return () => {};
  const submit = new Proxy(own.value as () => void, {
    apply: (native, form, given) =>
      form instanceof HTMLFormElement && isHeld(form) ? undefined : (Reflect.apply(native, form, given) as unknown),
  });
  Object.defineProperty(owner, 'submit', { ...own, value: submit });
  return () => {
    if (Object.getOwnPropertyDescriptor(owner, 'submit')?.value === submit) Object.defineProperty(owner, 'submit', own);
  };
};
