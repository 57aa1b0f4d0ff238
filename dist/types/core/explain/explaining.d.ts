import type { evaluateExpression as EvaluateExpression } from '../policy/expression.js';
import type { Explaining } from '../line/ui-module.js';
import type { Consent } from '../consent/consent.js';
import type { warn as Warn } from '../line/warn.js';
import { createExplain } from './explain.js';
/** What is handed in, so that this file, which few visits load, shares nothing with those that all of them load. */
export interface ExplainingParts {
    readonly warn: typeof Warn;
    /** Short, because a name that crosses from file to file stays in the bundle. */
    readonly evaluate: typeof EvaluateExpression;
    /** Loads the names of the widget's texts. */
    readonly loadTextNames?: () => Promise<readonly string[]>;
    readonly explain?: ReturnType<typeof createExplain>;
}
/** Everything that is said to owners and developers, so that it is one file which visitors don't load. */
export declare const explaining: ({ warn, evaluate, loadTextNames, explain, }: ExplainingParts) => {
    explain(consent: Consent, asked?: string | undefined): ReturnType<Explaining["explain"]>;
    explainPolicy: (error: unknown) => Promise<void>;
    explainExpression(consent: Consent, expression: unknown, context: unknown): void;
    /** Says what is wrong with the page and its policy, without having been asked. */
    explainPage(consent: Consent): void;
};
