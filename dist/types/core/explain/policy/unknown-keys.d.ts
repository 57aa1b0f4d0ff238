import { type Draft } from './draft.js';
/** What other parts of the site know of names: those of adapters, and those of the widget's texts. */
export interface KnownNames {
    readonly adapters: readonly string[];
    readonly texts: readonly string[];
}
/** Says each key of a policy that nobody reads, with the one that was most likely meant. */
export declare function unknownKeysIn(source: Draft, { adapters, texts }: KnownNames): Generator<string, void, undefined>;
