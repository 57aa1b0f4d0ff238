import type { evaluateExpression as EvaluateExpression } from '../policy/expression.js';
import type { Explaining } from '../line/ui-module.js';
import type { Consent } from '../consent/consent.js';
import type { Policy } from '../policy/policy.js';
import type { warn as Warn } from '../line/warn.js';
import { createExplain } from './explain.js';
/** Handed in, so that this file, which few visits load, shares no code with the files that every visit loads. */
export interface ExplainingParts {
    readonly warn: typeof Warn;
    /** A short name, because the build can't shorten a name that one file hands to another. */
    readonly evaluate: typeof EvaluateExpression;
    /** Loads the names of the widget's texts. */
    readonly loadTextNames?: () => Promise<readonly string[]>;
    readonly explain?: ReturnType<typeof createExplain>;
}
/** Everything that is said to owners and developers, in one file that visitors don't load. */
export declare const explaining: ({ warn, evaluate, loadTextNames, explain, }: ExplainingParts) => {
    explain(consent: Consent, asked?: string | undefined): ReturnType<Explaining["explain"]>;
    explainPolicy: (error: unknown) => Promise<void>;
    explainExpression(consent: Consent, expression: unknown, context: unknown, takePolicy: (policy: Policy) => void): void;
    /** Says what is wrong with the page and its policy, when nobody has asked. */
    explainPage(consent: Consent): void;
};
