import type { TemplateResult } from '../lit.js';
import type { Category, Policy } from '../../core/policy/policy.js';
import type { FunctionSource } from '../../core/policy/function-source.js';
import type { Id } from '../../core/policy/id.js';
import type { ServiceSource } from '../../core/policy/service-source.js';
import type { Text } from '../../core/policy/text.js';
import type { ConsentState } from '../../core/contract/state.js';
import type { en, Texts } from '../../locales/en.js';
/** The texts of the visitor's language, and how texts of the policy are read in it. */
export interface Words {
    /** Its BCP 47 tag. */
    readonly language: string;
    /** In English those of the first visit only: whoever loads more brings its own English along. */
    readonly texts: Readonly<Record<keyof typeof en, string>> & Partial<Texts>;
    /** Name and summary of the usual categories, for a policy that gives none. */
    readonly usual: Readonly<Record<Id, readonly [string, string]>>;
    /** The texts for a state: where something is new, where silence is no refusal, where a signal speaks for the visitor. */
    readonly textsFor: (policy: Policy, state: ConsentState) => Words['texts'] & {
        readonly asks?: TemplateResult;
    };
    /** The site as visitors know it: its owner's name, or the host. */
    readonly site: string;
    /** A text of the policy; empty when there is none. */
    readonly pick: (text: Text | undefined) => string;
    /** "a, b, c", with the comma of the language. */
    readonly list: (items: readonly string[]) => string;
}
/** A text with its values filled in. Behind a name that ends with a full stop ("Inc.", "A.Ş."), that of the sentence is enough. */
export declare const fill: (text: string | undefined, values: Readonly<Record<string, unknown>>) => string;
/** What has a name. */
export type Item = Category | ServiceSource | FunctionSource;
/** What a category, a service or a function is called. */
export declare const nameOf: ({ pick, usual }: Words, item: Item) => string;
/** What a category is for. */
export declare const summaryOf: ({ pick, usual }: Words, { id, title, summary }: Category) => string;
