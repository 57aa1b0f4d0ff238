import { type Draft } from './draft.js';
/** Names that only other parts of the code know: those of the adapters, and those of the widget's texts. */
export interface KnownNames {
    readonly adapters: readonly string[];
    readonly texts: readonly string[];
}
/** Reports each key of a policy that nobody reads, with the key that was most likely meant. */
export declare function unknownKeysIn(source: Draft, { adapters, texts }: KnownNames): Generator<string, void, undefined>;
