import type { evaluate as Evaluate } from './expression.js';
import type { Explaining } from './later.js';
import type { Askfirst } from './types.js';
import type { warn as Warn } from './warn.js';
/** Everything that is said to owners and developers, so that it is one file which visitors don't load. */
export declare const explaining: (warn: typeof Warn, evaluate: typeof Evaluate, explain?: (consent: Askfirst, asked?: string) => Promise<import("./types.js").Explanation | import("./types.js").PageReport | undefined>) => {
    /** Says what is wrong with the policy too, even if the gate could make do with it. */
    explain(consent: Askfirst, asked?: string | undefined): ReturnType<Explaining["explain"]>;
    explainPolicy: (error: unknown) => Promise<void>;
    explainExpression(consent: Askfirst, expression: unknown, context: unknown): void;
    /** Says what is wrong with the page, its marks, how it loads the gate, and the record; and that somebody else asks too. */
    explainPage(consent: Askfirst): void;
};
