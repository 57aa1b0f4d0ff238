import { parseExpressionAt, type Expression, type Property, type SpreadElement } from 'acorn';

/** A regular expression in a configuration: its text. */
export interface Pattern {
  readonly pattern: string;
}

const keyOf = ({ key }: Property): string => {
  if (key.type === 'Identifier') return key.name;
  return key.type === 'Literal' ? String(key.value) : '';
};

const isProperty = (one: Property | SpreadElement): one is Property => one.type === 'Property';

/** The value of an expression that consists of literals. It is undefined for functions, and for all that only running the code would tell. */
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
      // Only running the code would tell the result of `new RegExp` or of a helper.
      return undefined;
    default:
      return undefined;
  }
}

/**
 * Reads the first object literal after a word in a text of JavaScript, without running the text.
 * @param word a pattern that ends with the object's brace
 * @returns undefined if there is no such object, or if it can't be parsed
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
