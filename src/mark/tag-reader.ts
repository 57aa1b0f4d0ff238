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

/** Where a token stands. The reader asks the parser for all places. */
const placeOf = ({ location }: Token.Token): Token.Location => {
  if (!location) throw new Error('The parser was asked for the places of all tags, and gave none');
  return location;
};

/** Reads a page as a browser that runs scripts does: what is in `noscript` is text. */
export class TagReader extends Parser<DefaultTreeAdapterMap> {
  readonly #handler: TagHandler;

  constructor(handler: TagHandler) {
    super({ scriptingEnabled: true, sourceCodeLocationInfo: true });
    this.#handler = handler;
  }

  override onStartTag(token: Token.TagToken): void {
    const { startOffset: start, endOffset: end } = placeOf(token);
    // Before the parser gives the attributes of an SVG their prefixes.
    const values = new Map(token.attrs.map(({ name, value }) => [name, value]));
    const name = token.tagName;
    super.onStartTag(token);
    this.#handler.onStart({ name, values, start, end });
    this.#handler.onKnown(end);
  }

  override onEndTag(token: Token.TagToken): void {
    const { startOffset: start, endOffset: end } = placeOf(token);
    this.#handler.onEnd({ name: token.tagName, start, end });
    super.onEndTag(token);
    this.#handler.onKnown(end);
  }

  override onCharacter(token: Token.CharacterToken): void {
    super.onCharacter(token);
    this.#handler.onKnown(placeOf(token).endOffset);
  }

  override onComment(token: Token.CommentToken): void {
    super.onComment(token);
    this.#handler.onKnown(placeOf(token).endOffset);
  }

  /** Reads on. */
  read(chunk: string, isLast: boolean): void {
    this.tokenizer.write(chunk, isLast);
  }
}
