import type { HtmlTag } from './html-tag.js';
/** A part of a tag, and what comes in its place. */
export interface TagEdit {
    readonly start: number;
    readonly end: number;
    readonly text: string;
}
/** Says right behind the tag's name what it waits for, unless that stands there already. */
export declare const addConsent: ({ name, values }: HtmlTag, need: string, first?: string) => TagEdit;
/** Takes an attribute away, with the white space before it. */
export declare const removeAttribute: ({ markup }: HtmlTag, { start, end }: Pick<TagEdit, "start" | "end">) => TagEdit;
/** The tag with all edits made. From the end, so that no place is moved before its turn. */
export declare const editTag: ({ markup }: HtmlTag, edits: readonly TagEdit[]) => string;
