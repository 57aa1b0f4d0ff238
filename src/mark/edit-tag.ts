import { escapeAttribute } from './escape-attribute.js';
import type { HtmlTag } from './html-tag.js';

/** A part of a tag, and the text that replaces it. */
export interface TagEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Adds `data-consent` right behind the tag's name, unless the tag has it. */
export const addConsent = ({ name, values }: HtmlTag, need: string, first = ''): TagEdit => ({
  start: 1 + name.length,
  end: 1 + name.length,
  text: first + (values.has('data-consent') ? '' : ` data-consent="${escapeAttribute(need)}"`),
});

/** Removes an attribute, with the white space before it. */
export const removeAttribute = ({ markup }: HtmlTag, { start, end }: Pick<TagEdit, 'start' | 'end'>): TagEdit => ({
  start: start - (/[\t\n\f\r ]+$/.exec(markup.slice(0, start))?.[0].length ?? 0),
  end,
  text: '',
});

/** The tag with all edits made. They are made from the end, so that no edit moves the position of another one. */
export const editTag = ({ markup }: HtmlTag, edits: readonly TagEdit[]): string =>
  [...edits]
    .sort((one, other) => other.end - one.end)
    .reduce((text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end), markup);
