import { Parser, type DefaultTreeAdapterMap, type Token } from 'parse5';
import type { HtmlTag } from './html-tag.js';
/** A tag without its markup, and where it stands in the page. */
export interface FoundTag extends Omit<HtmlTag, 'markup'> {
    readonly start: number;
    readonly end: number;
}
/** Gets the tags of a page, in order, each as soon as it is complete. */
export interface TagHandler {
    readonly onStart: (tag: FoundTag) => void;
    readonly onEnd: (tag: Pick<FoundTag, 'name' | 'start' | 'end'>) => void;
    /** Everything before this position was read. */
    readonly onKnown: (end: number) => void;
}
/** Reads a page as a browser with scripting does: the content of `noscript` is text. */
export declare class TagReader extends Parser<DefaultTreeAdapterMap> {
    #private;
    constructor(handler: TagHandler);
    onStartTag(token: Token.TagToken): void;
    onEndTag(token: Token.TagToken): void;
    onCharacter(token: Token.CharacterToken): void;
    onComment(token: Token.CommentToken): void;
    /** Reads the next part. */
    read(chunk: string, isLast: boolean): void;
}
