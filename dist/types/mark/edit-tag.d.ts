import type { HtmlTag } from './html-tag.js';
/** A part of a tag, and the text that replaces it. */
export interface TagEdit {
    readonly start: number;
    readonly end: number;
    readonly text: string;
}
/** Adds `data-consent` right behind the tag's name, unless the tag has it. */
export declare const addConsent: ({ name, values }: HtmlTag, need: string, first?: string) => TagEdit;
/** Removes an attribute, with the white space before it. */
export declare const removeAttribute: ({ markup }: HtmlTag, { start, end }: Pick<TagEdit, "start" | "end">) => TagEdit;
/** The tag with all edits made. They are made from the end, so that no edit moves the position of another one. */
export declare const editTag: ({ markup }: HtmlTag, edits: readonly TagEdit[]) => string;
