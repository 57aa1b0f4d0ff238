import type { GoogleSource } from './google-source.js';
/** The keys of the adapters that tell vendors the visitor's decision, by the name of the adapter. */
export interface AdaptersSource {
    /** Google's consent mode: its keys, and its options. */
    readonly google?: GoogleSource;
    /** An adapter's own keys, each with the id of a category, a service or a function, or an expression of them. */
    readonly [adapter: string]: Readonly<Record<string, string>> | GoogleSource | undefined;
}
