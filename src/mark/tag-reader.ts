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

/** The position of a token. The reader asks the parser for all positions. */
const placeOf = ({ location }: Token.Token): Token.Location => {
  if (!location) throw new Error('The parser was asked for the places of all tags, and gave none');
  return location;
};

/** Reads a page as a browser with scripting does: the content of `noscript` is text. */
export class TagReader extends Parser<DefaultTreeAdapterMap> {
  readonly #handler: TagHandler;

  constructor(handler: TagHandler) {
    super({ scriptingEnabled: true, sourceCodeLocationInfo: true });
    this.#handler = handler;
  }

  override onStartTag(token: Token.TagToken): void {
    const { startOffset: start, endOffset: end } = placeOf(token);
    // This comes before the parser adds prefixes to the attributes of an SVG.
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

  /** Reads the next part. */
  read(chunk: string, isLast: boolean): void {
    this.tokenizer.write(chunk, isLast);
  }
}
