import type { Undo } from '../../core/page/undo.js';

/** Calls back when the page's address changes without a new page being loaded (`pushState`, the back button, a fragment). */
export const watchNavigation = (act: () => void): Undo => {
  // Firefox before 147 and Safari before 26.2 have no `navigation`. There, only the back button is noticed.
  const { navigation = window } = window as { readonly navigation?: EventTarget };
  const types = ['currententrychange', 'popstate'];
  for (const type of types) navigation.addEventListener(type, act);
  return () => {
    for (const type of types) navigation.removeEventListener(type, act);
  };
};
