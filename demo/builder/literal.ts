import { parseExpressionAt, type Expression, type Property, type SpreadElement } from 'acorn';

/** A regular expression of a configuration, as its text. */
export interface Pattern {
  readonly pattern: string;
}

const keyOf = ({ key }: Property): string => {
  if (key.type === 'Identifier') return key.name;
  return key.type === 'Literal' ? String(key.value) : '';
};

const isProperty = (one: Property | SpreadElement): one is Property => one.type === 'Property';

/** The value that an expression stands for, as far as it is written down; undefined for functions and whatever has to be run. */
function valueOf(node: Expression | SpreadElement): unknown {
  switch (node.type) {
    case 'Literal':
      return node.regex ? ({ pattern: node.regex.pattern } satisfies Pattern) : node.value;
    case 'TemplateLiteral':
      return node.quasis.map(({ value }) => value.cooked ?? '').join('');
    case 'UnaryExpression':
      return node.operator === '!' ? !valueOf(node.argument) : undefined;
    case 'ArrayExpression':
      return node.elements.map((one) => (one ? valueOf(one) : undefined));
    case 'ObjectExpression':
      return Object.fromEntries(node.properties.filter(isProperty).map((one) => [keyOf(one), valueOf(one.value)]));
    case 'CallExpression':
      // `new RegExp`, helpers and the like have to be run.
      return undefined;
    default:
      return undefined;
  }
}

/**
 * Reads the object that stands first in a text of JavaScript behind a word. Nothing of the text is run.
 * @returns undefined where there is none, or it can't be read
 */
export function readObjectAfter(text: string, word: RegExp): Readonly<Record<string, unknown>> | undefined {
  const found = word.exec(text);
  const start = found ? text.indexOf('{', found.index + found[0].length - 1) : -1;
  if (start < 0) return undefined;
  try {
    return valueOf(parseExpressionAt(text, start, { ecmaVersion: 'latest' })) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}
