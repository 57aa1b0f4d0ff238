import type { TemplateResult } from '../lit.js';
import type { Category, Policy } from '../../core/policy/policy.js';
import type { FunctionSource } from '../../core/policy/function-source.js';
import type { Id } from '../../core/policy/id.js';
import type { ServiceSource } from '../../core/policy/service-source.js';
import type { Text } from '../../core/policy/text.js';
import type { ConsentState } from '../../core/contract/state.js';
import type { en, Texts } from '../../locales/en.js';
/** The texts of the visitor's language, and functions that read the policy's texts in it. */
export interface Words {
    /** Its BCP 47 tag. */
    readonly language: string;
    /** In English, only the texts of the first visit. Code that needs more has its own English. */
    readonly texts: Readonly<Record<keyof typeof en, string>> & Partial<Texts>;
    /** Name and summary of each usual category, if the policy gives none. */
    readonly usual: Readonly<Record<Id, readonly [string, string]>>;
    /** The texts for a state: if something is new, if the regime allows before an answer, if a signal speaks for the visitor. */
    readonly textsFor: (policy: Policy, state: ConsentState) => Words['texts'] & {
        readonly asks?: TemplateResult;
    };
    /** The site as visitors know it: its owner's name, else the host, else the page's title. */
    readonly site: string;
    /** A text of the policy; empty when there is none. */
    readonly pick: (text: Text | undefined) => string;
    /** "a, b, c", with the comma of the language. */
    readonly list: (items: readonly string[]) => string;
}
/** Fills values into a text. If a name ends with a full stop ("Inc.", "A.Ş."), the sentence's own full stop after it is left out. */
export declare const fill: (text: string | undefined, values: Readonly<Record<string, unknown>>) => string;
/** A part of the policy that has a name. */
export type Item = Category | ServiceSource | FunctionSource;
/** The name of a category, a service or a function, for visitors. */
export declare const nameOf: ({ pick, usual }: Words, item: Item) => string;
/** The summary of a category, for visitors. */
export declare const summaryOf: ({ pick, usual }: Words, { id, title, summary }: Category) => string;
