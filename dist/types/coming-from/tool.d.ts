/** The visitor's answer to another tool, in that tool's names. */
export interface ForeignAnswer {
    /** True for each name that was accepted, false for each that was refused. */
    readonly answers: Readonly<Record<string, boolean>>;
    /** The tool lists only what was accepted. Everything else was refused. */
    readonly refusesRest?: boolean;
    /** Names of categories of which only some services were accepted. Those services are in `answers`. */
    readonly partly?: readonly string[];
    /** The time of the answer, as the tool wrote it; undefined if it has none. */
    readonly at?: string | number | undefined;
}
/** How another tool marks elements that wait for an answer. */
export interface Marks {
    /** Matches the elements that have its marks. Only those that are inert without us are taken over. */
    readonly selector: string;
    /** All names that an element waits for. `!` before a name waits for its refusal. */
    readonly names: (element: HTMLElement) => readonly string[];
    /** The attribute that the tool uses like our `data-src`. */
    readonly source?: string;
}
/** Another consent tool: where it stores the visitor's answer, how to read that, and how it marks elements. */
export interface Tool {
    /** The names of the entries with the answer. The site may have changed the first one. */
    readonly entries: readonly [string, ...string[]];
    /** Whether it can store the first entry in localStorage instead of a cookie. */
    readonly inStorage?: boolean;
    /**
     * Reads the entries' values.
     * @param revision the tool's current revision of its question, as the site's owner names it
     * @returns undefined if the visitor hasn't answered
     * @throws if a value isn't one that the tool writes
     */
    readonly read: (values: readonly [string, ...(string | undefined)[]], revision: string) => ForeignAnswer | undefined;
    /** Undefined if the tool has no general marks. */
    readonly marks?: Marks;
}
/** Splits a list at spaces and commas. */
export declare const listOf: (text?: string) => string[];
