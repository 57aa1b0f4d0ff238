// Rules of ESLint for the plain forms that CONTRIBUTING asks for: a clever form is found here, and each message names the plain one.
import ts from 'typescript';

/** The type of a node, as the compiler knows it. */
const typeOf = (context, node) => context.sourceCode.parserServices.getTypeAtLocation(node);

const membersOf = (type) => (type.isUnion() ? type.types : [type]);
const isNothing = (type) => !!(type.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null | ts.TypeFlags.Void));
const isWord = (type) => type.isStringLiteral() || isNothing(type);

/** `/once|default/.test(because)`: the compiler can't see a word that is misspelt in there. */
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

/** `(found as Policy).id`: where nothing was found, that throws, and nobody reads in the code that it may. */
const noCastOfNothing = {
  meta: { messages: { ask: 'This may be undefined or null, and the cast hides it: ask for it first.' }, schema: [] },
  create: (context) => ({
    TSAsExpression({ expression, typeAnnotation }) {
      // In a listener these are there; what has the focus is compared, not used.
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

/** What needs no knowledge of types, for no-restricted-syntax. */
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
