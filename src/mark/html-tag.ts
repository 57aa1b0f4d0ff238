/** An attribute as it stands in the markup. */
interface WrittenAttribute {
  /** In lower case. */
  readonly name: string;
  /** The position in the tag where it begins, and those where its name and its value end. */
  readonly start: number;
  readonly nameEnd: number;
  readonly end: number;
}

/** A start tag as it stands in the markup. */
export interface HtmlTag {
  /** In lower case. */
  readonly name: string;
  /** The values of its attributes, with their character references resolved. If an attribute occurs twice, the first one counts. */
  readonly values: ReadonlyMap<string, string>;
  /** All of the tag, from `<` to `>`. */
  readonly markup: string;
}

/** HTML, sections 13.2.5.32 to 13.2.5.39: the name, then perhaps a value, in quotes or without. */
const ATTRIBUTE = /([^\t\n\f\r />][^\t\n\f\r />=]*)(?:[\t\n\f\r ]*=[\t\n\f\r ]*("[^"]*"|'[^']*'|[^\t\n\f\r >]*))?/g;

/** Every attribute that is written in a tag, also those that a browser ignores. */
export const writtenAttributes = ({ name, markup }: HtmlTag): WrittenAttribute[] => {
  const inside = markup.slice(0, -1);
  const nameEnd = 1 + name.length;
  return [...inside.slice(nameEnd).matchAll(ATTRIBUTE)].map(({ 0: whole, 1: attribute = '', index }) => ({
    name: attribute.toLowerCase(),
    start: nameEnd + index,
    nameEnd: nameEnd + index + attribute.length,
    end: nameEnd + index + whole.length,
  }));
};
