/** An attribute as it stands in the markup. */
interface WrittenAttribute {
    /** In lower case. */
    readonly name: string;
    /** The position in the tag where it begins, and those where its name and its value end. */
    readonly start: number;
    readonly nameEnd: number;
    readonly end: number;
}
/** A start tag as it stands in the markup. */
export interface HtmlTag {
    /** In lower case. */
    readonly name: string;
    /** The values of its attributes, with their character references resolved. If an attribute occurs twice, the first one counts. */
    readonly values: ReadonlyMap<string, string>;
    /** All of the tag, from `<` to `>`. */
    readonly markup: string;
}
/** Every attribute that is written in a tag, also those that a browser ignores. */
export declare const writtenAttributes: ({ name, markup }: HtmlTag) => WrittenAttribute[];
export {};
