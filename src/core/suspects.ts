import type { Askfirst } from './types.js';

/** Marks that look wrong, since those scripts that were let through have a type, if an empty one; and a gate that comes late. */
const SUSPECTS = 'script[data-consent]:not([type]),[src*="askfirst.js"]:is([async],[defer],[type])';

declare const window: { readonly __tcfapi?: unknown; readonly __gpp?: unknown };

/** Finds whether there is something on the page that its owner may have to mend; what it is, `explainPage` says. */
export const findSuspect = ({ policy, gates, state }: Askfirst): unknown =>
  window.__tcfapi ??
  window.__gpp ??
  document.querySelector(SUSPECTS) ??
  (state.volatile || document.contentType < 't' || (!gates.size && policy?.services[0]));
