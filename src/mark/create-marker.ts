import { isSettled, needOfElement, needOfScript } from './need-of.js';
import type { HtmlTag } from './html-tag.js';
import type { MarkRules } from './mark-rules.js';
import { markElement } from './mark-element.js';
import { markScript } from './mark-script.js';
import { TagReader, type FoundTag } from './tag-reader.js';

/** Marks a page that arrives in parts. */
export interface Marker {
  /** Takes a part of the page, and returns what can be given out so far. */
  readonly write: (chunk: string) => string;
  /** Returns the rest. */
  readonly end: () => string;
}

/** Marks a page. Only the tags that become marks are changed; the rest of the page is returned as it came. */
class PageMarker implements Marker {
  #rules: MarkRules;
  readonly #reader: TagReader;
  /** The part that has arrived and isn't returned yet. */
  #source = '';
  /** The position in the page at which `#source` begins. */
  #offset = 0;
  /** The position before which every tag was read. */
  #known = 0;
  #given = '';
  #hasBase = false;
  /** The script or `noscript` whose text is being read. */
  #open: FoundTag | undefined;

  constructor(rules: MarkRules) {
    this.#rules = rules;
    this.#reader = new TagReader({
      onStart: (tag) => this.#start(tag),
      onEnd: ({ name, start }) => this.#end(name, start),
      onKnown: (end) => {
        this.#known = Math.max(this.#known, end);
      },
    });
  }

  readonly write = (chunk: string): string => this.#read(chunk, false);

  readonly end = (): string => this.#read('', true) + this.#source;

  #read(chunk: string, isLast: boolean): string {
    this.#source += chunk;
    this.#reader.read(chunk, isLast);
    this.#giveText();
    const given = this.#given;
    this.#given = '';
    return given;
  }

  /** Text without a tag is returned at once, so that nobody waits for a slow server to end it. */
  #giveText(): void {
    const next = this.#source.indexOf('<', Math.max(0, this.#known - this.#offset));
    this.#give(this.#open?.start ?? this.#offset + (next < 0 ? this.#source.length : next));
  }

  /** Returns the text before a position, or another text in its place. */
  #give(end: number, text = this.#slice(this.#offset, end)): void {
    this.#given += text;
    this.#source = this.#source.slice(end - this.#offset);
    this.#offset = end;
  }

  #slice(start: number, end: number): string {
    return this.#source.slice(start - this.#offset, end - this.#offset);
  }

  #withMarkup(tag: FoundTag): HtmlTag {
    return { ...tag, markup: this.#slice(tag.start, tag.end) };
  }

  #replace({ start, end }: FoundTag, markup: string): void {
    this.#give(start);
    this.#give(end, markup);
  }

  #start(found: FoundTag): void {
    // A script of an SVG is read as markup, so its text ends with the first tag.
    if (this.#open?.name === 'script') this.#closeScript(this.#open, found.start);
    this.#open = undefined;
    const tag = this.#withMarkup(found);
    if (found.name === 'base') this.#takeBase(tag);
    if (found.name === 'noscript') this.#open = found;
    if (isSettled(tag)) return;
    if (found.name === 'script') {
      this.#open = found;
      return;
    }
    const need = needOfElement(tag, this.#rules);
    if (need !== undefined) this.#replace(found, markElement(tag, need, this.#rules.decode));
  }

  #end(name: string, start: number): void {
    const open = this.#open;
    if (!open) return;
    if (open.name !== 'noscript') this.#closeScript(open, start);
    else if (name === 'noscript') {
      this.#open = undefined;
      const inside = this.#slice(open.end, start);
      this.#give(open.end);
      this.#give(start, markWith(inside, this.#rules));
    }
  }

  #closeScript(found: FoundTag, textEnd: number): void {
    this.#open = undefined;
    const tag = this.#withMarkup(found);
    const need = needOfScript(tag, this.#slice(found.end, textEnd), this.#rules);
    if (need !== undefined) this.#replace(found, markScript(tag, need));
  }

  /** Only the first `base` element counts (HTML, section 4.2.3). */
  #takeBase({ values }: HtmlTag): void {
    const base = values.get('href');
    if (base === undefined || this.#hasBase) return;
    this.#hasBase = true;
    this.#rules = this.#rules.withBase(base);
  }
}

export const createMarker = (rules: MarkRules): Marker => new PageMarker(rules);

/** Marks a page, or a part of one. */
export const markWith = (html: string, rules: MarkRules): string => {
  const marker = createMarker(rules);
  return marker.write(html) + marker.end();
};
