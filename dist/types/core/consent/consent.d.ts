import type { Askfirst } from '../contract/askfirst.js';
import type { Held } from '../contract/held.js';
import type { Undo } from '../page/undo.js';
/**
 * What gates, the UI and the explanations share: the members of the public handle, and members that no script of the page may reach. It is
 * passed as an argument, and never stored where the page could find it.
 */
export interface Consent extends Askfirst {
    /** The public handle: `window.askfirst`, and what elements of the page are given. */
    readonly handle: Askfirst;
    /** Whether the expression is refused: by the visitor, a signal or the audience, and not only unanswered. Otherwise like `allows`. */
    readonly refuses: (expression: string) => boolean;
    /** The gates in force that the policy gave work: `hosts`, `entries`. */
    readonly gates: Set<string>;
    /** What the gates of hosts and entries have held back so far, the latest 500 things. Each has its name, its id and what became of it. */
    readonly held: Held[];
    /** The marks that were released, each with the event that followed: `load`, or `error` where it couldn't be loaded. */
    readonly outcomes: WeakMap<Element, string>;
    /** The messages that are logged already; each is logged once. */
    readonly said: Set<string>;
}
/** A gate, or a part of the UI. It is called with the consent, and returns what ends it. */
export type Part = (consent: Consent) => Undo;
