// ESLint rules for the plain forms that CONTRIBUTING asks for. They find clever forms, and each message names the plain one.
import ts from 'typescript';

/** The compiler's type of a node. */
const typeOf = (context, node) => context.sourceCode.parserServices.getTypeAtLocation(node);

const membersOf = (type) => (type.isUnion() ? type.types : [type]);
const isNothing = (type) => !!(type.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null | ts.TypeFlags.Void));
const isWord = (type) => type.isStringLiteral() || isNothing(type);

/** Finds `/once|default/.test(because)`: the compiler can't notice a misspelt word in a pattern. */
const noPatternOverWords = {
  meta: {
    messages: { compare: 'This can only be one of a few words: compare with === , so that the compiler checks them.' },
    schema: [],
  },
  create: (context) => ({
    'CallExpression[callee.property.name="test"][callee.object.regex]'({ arguments: [text] }) {
      const types = text ? membersOf(typeOf(context, text)) : [];
      if (types.some((type) => type.isStringLiteral()) && types.every(isWord))
        context.report({ node: text, messageId: 'compare' });
    },
  }),
};

/** Finds `(found as Policy).id`: it throws if nothing was found, and a reader can't see that. */
const noCastOfNothing = {
  meta: { messages: { ask: 'This may be undefined or null, and the cast hides it: ask for it first.' }, schema: [] },
  create: (context) => ({
    TSAsExpression({ expression, typeAnnotation }) {
      // The targets of an event exist in its listener, and the focused element is only compared.
      if (/^(?:target|currentTarget|activeElement)$/.test(expression.property?.name ?? expression.name)) return;
      const from = membersOf(typeOf(context, expression));
      const to = membersOf(typeOf(context, typeAnnotation));
      if (from.some(isNothing) && !from.every(isNothing) && !to.some(isNothing))
        context.report({ node: expression, messageId: 'ask' });
    },
  }),
};

export const plainForms = {
  meta: { name: 'plain-forms' },
  rules: { 'no-pattern-over-words': noPatternOverWords, 'no-cast-of-nothing': noCastOfNothing },
};

/** The rules that need no types, for no-restricted-syntax. */
export const cleverForms = [
  {
    selector: ':not(ExpressionStatement, ForStatement) > AssignmentExpression',
    message: 'An assignment is a statement of its own.',
  },
  {
    selector: ':not(ExpressionStatement, ForStatement) > UpdateExpression',
    message: 'Counting is a statement of its own.',
  },
  {
    selector: 'BinaryExpression[operator=/^[<>]=?$/]:matches([left.raw=/^["\']/], [right.raw=/^["\']/])',
    message: 'Compare with === , or ask startsWith().',
  },
  {
    selector: 'MemberExpression[computed=true] > :matches(ConditionalExpression, LogicalExpression).property',
    message: 'Decide first, then read a member by its name.',
  },
  { selector: 'MemberExpression[computed=true][property.value=""]', message: 'Write undefined.' },
  {
    selector: 'UnaryExpression[operator="delete"] > MemberExpression[computed=true]',
    message: 'Use a Map, or make the object without this member.',
  },
  { selector: 'TSAsExpression > TSNeverKeyword', message: 'A cast to never hides every mistake: give the real type.' },
  { selector: 'ForStatement[test][update=null]', message: 'Use while, or for … of.' },
  { selector: 'Literal[raw=/^\\d+e\\d+$/]', message: 'Write the number out: 4000.' },
];
