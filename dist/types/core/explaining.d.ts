import type { Askfirst } from './types.js';
import type { warn as Warn } from './warn.js';
/** Everything that is said to owners and developers, so that it is one file which visitors don't load. */
export declare const explaining: (warn: typeof Warn) => {
    explain: (consent: Askfirst, asked?: string) => Promise<import("./types.js").Explanation | import("./types.js").PageReport | undefined>;
    explainPolicy: (error: unknown, evaluate: typeof import("./expression.js").evaluate) => Promise<void>;
    explainExpression(consent: Askfirst, expression: string, context: unknown): void;
    /** Says what is wrong with the page's marks, and with how it loads the gate. */
    explainPage(consent: Askfirst): void;
};
