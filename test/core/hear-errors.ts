import type { Undo } from '../../src/core/page/undo.js';

/** Hears what nobody caught, in place of the test runner, which would end the test. */
export const hearErrors = (): { readonly errors: readonly string[]; readonly end: Undo } => {
  const errors: string[] = [];
  const { onerror, onunhandledrejection } = window;
  window.onerror = window.onunhandledrejection = null;
  const hear = (event: Event): void => {
    errors.push(String((event as ErrorEvent).error ?? (event as PromiseRejectionEvent).reason));
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const types = ['error', 'unhandledrejection'];
  for (const type of types) addEventListener(type, hear, true);
  return {
    errors,
    end() {
      for (const type of types) removeEventListener(type, hear, true);
      Object.assign(window, { onerror, onunhandledrejection });
    },
  };
};
