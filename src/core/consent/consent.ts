import type { Askfirst } from '../contract/askfirst.js';
import type { Held } from '../contract/held.js';
import type { Undo } from '../page/undo.js';

/**
 * What gates, the UI and the explanations share: all that the public handle has, and what no script of the page may reach. It is passed
 * on, and never put where the page finds it.
 */
export interface Consent extends Askfirst {
  /** The public handle: `window.askfirst`, and what elements of the page are given. */
  readonly handle: Askfirst;
  /** Whether the expression is refused: by the visitor, a signal or the audience, and not only unanswered. Otherwise like `allows`. */
  readonly refuses: (expression: string) => boolean;
  /** The gates in force that the policy gave work: `hosts`, `entries`. */
  readonly gates: Set<string>;
  /** What hosts and entries had held back so far, the latest 500: what, by which id, and what became of it. */
  readonly held: Held[];
  /** Marks that were released, each with the event that told of it: `load`, or `error` where it couldn't be had. */
  readonly outcomes: WeakMap<Element, string>;
  /** The messages that are logged already; each is logged once. */
  readonly said: Set<string>;
}

/** What gates and the parts of the UI have in common: attached to the consent, they return what ends them. */
export type Part = (consent: Consent) => Undo;
