import { isSettled, needOfElement, needOfScript } from './need-of.js';
import type { HtmlTag } from './html-tag.js';
import type { MarkRules } from './mark-rules.js';
import { markElement } from './mark-element.js';
import { markScript } from './mark-script.js';
import { TagReader, type FoundTag } from './tag-reader.js';

/** Marks a page that comes in parts. */
export interface Marker {
  /** Takes a part of the page, and gives what is known of it. */
  readonly write: (chunk: string) => string;
  /** The rest. */
  readonly end: () => string;
}

/** Marks a page. Only the tags that become marks are written anew; all else is the page as it came. */
class PageMarker implements Marker {
  #rules: MarkRules;
  readonly #reader: TagReader;
  /** What came and isn't given away. */
  #source = '';
  /** The place in the page at which it begins. */
  #offset = 0;
  /** The place before which every tag was read. */
  #known = 0;
  #given = '';
  #hasBase = false;
  /** A script or a `noscript` whose text comes. */
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

  /** A text that has no tag in it yet is given at once: nobody waits for what a server is slow to end. */
  #giveText(): void {
    const next = this.#source.indexOf('<', Math.max(0, this.#known - this.#offset));
    this.#give(this.#open?.start ?? this.#offset + (next < 0 ? this.#source.length : next));
  }

  /** Gives what stands before a place, or something else for it. */
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
    // What is in a script of an SVG is read as markup, and its text ends with the first tag.
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

  /** The first one counts (HTML, section 4.2.3). */
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
