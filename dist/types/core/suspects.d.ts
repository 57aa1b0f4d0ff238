import type { Askfirst } from './types.js';
/** Finds whether there is something on the page that its owner may have to mend; what it is, `explainPage` says. */
export declare const findSuspect: ({ policy, gates, state }: Askfirst) => unknown;
