import type { Undo } from '../../core/page/undo.js';

/** Calls back when the page gets another address without being loaded (`pushState`, the way back, a fragment). */
export const watchNavigation = (act: () => void): Undo => {
  // Firefox before 147 and Safari before 26.2 have no `navigation`, and tell of the way back alone.
  const { navigation = window } = window as { readonly navigation?: EventTarget };
  const types = ['currententrychange', 'popstate'];
  for (const type of types) navigation.addEventListener(type, act);
  return () => {
    for (const type of types) navigation.removeEventListener(type, act);
  };
};
