/** An attribute as it stands in the markup. */
interface WrittenAttribute {
    /** In lower case. */
    readonly name: string;
    /** Where it begins in the tag, and where its name and its value end. */
    readonly start: number;
    readonly nameEnd: number;
    readonly end: number;
}
/** A start tag as it stands in the markup. */
export interface HtmlTag {
    /** In lower case. */
    readonly name: string;
    /** The values of its attributes, with their character references resolved. The first of several of one name counts. */
    readonly values: ReadonlyMap<string, string>;
    /** All of the tag, from `<` to `>`. */
    readonly markup: string;
}
/** Every attribute that stands in a tag, those of which a browser takes no notice too. */
export declare const writtenAttributes: ({ name, markup }: HtmlTag) => WrittenAttribute[];
export {};
