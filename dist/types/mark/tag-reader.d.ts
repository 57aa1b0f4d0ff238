import { Parser, type DefaultTreeAdapterMap, type Token } from 'parse5';
import type { HtmlTag } from './html-tag.js';
/** A tag without its markup, and where it stands in the page. */
export interface FoundTag extends Omit<HtmlTag, 'markup'> {
    readonly start: number;
    readonly end: number;
}
/** What is told of the tags of a page, in order, as soon as each is whole. */
export interface TagHandler {
    readonly onStart: (tag: FoundTag) => void;
    readonly onEnd: (tag: Pick<FoundTag, 'name' | 'start' | 'end'>) => void;
    /** All before this place is known. */
    readonly onKnown: (end: number) => void;
}
/** Reads a page as a browser that runs scripts does: what is in `noscript` is text. */
export declare class TagReader extends Parser<DefaultTreeAdapterMap> {
    #private;
    constructor(handler: TagHandler);
    onStartTag(token: Token.TagToken): void;
    onEndTag(token: Token.TagToken): void;
    onCharacter(token: Token.CharacterToken): void;
    onComment(token: Token.CommentToken): void;
    /** Reads on. */
    read(chunk: string, isLast: boolean): void;
}
