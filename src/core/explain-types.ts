type Draft = Readonly<Record<string, unknown>>;
/** What a value has to be, and how that is said. */
type Type = readonly [is: (value: unknown) => boolean, cure: string];
/** The types of an object's keys. What is in none of them somebody else looks at. */
type Types = Readonly<Record<string, Type>>;

const isObject = (value: unknown): value is Draft => !!value && typeof value === 'object' && !Array.isArray(value);
const isString = (value: unknown): boolean => typeof value === 'string';
const isMapOf =
  (is: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    isObject(value) && Object.values(value).every(is);
const oneOf = (...values: readonly string[]): Type => [
  (value) => values.includes(value as string),
  values.map((one) => JSON.stringify(one)).join(' or '),
];

const OBJECT: Type = [isObject, 'an object'];
const TEXT: Type = [(value) => isString(value) || isMapOf(isString)(value), 'a text, or a map from language to text'];
const ADDRESS: Type = [isString, 'an address, in quotes'];
const YES_OR_NO: Type = [(value) => typeof value === 'boolean', 'true or false, without quotes'];

const POLICY: Types = {
  $schema: ADDRESS,
  controller: OBJECT,
  policyUrl: ADDRESS,
  region: [isString, 'a region as "us-ca", or leave the key out where nobody knows it'],
  answer: [isString, 'the text of a record, or leave the key out where there is none'],
  cookie: OBJECT,
  layout: OBJECT,
  texts: [isMapOf(isMapOf(isString)), 'a map from language to texts, each with its name'],
};
const CONTROLLER: Types = {
  name: TEXT,
  email: [isString, 'an e-mail address, in quotes'],
  postal: TEXT,
  url: ADDRESS,
};
const COOKIE: Types = {
  // The characters of a token (RFC 9110, section 5.6.2) that stand in a cookie's name as they are.
  name: [
    (value) => isString(value) && /^[\w!#$&'*+.^`|~-]+$/.test(value as string),
    "a name of letters, digits and any of !#$&'*+-.^_`|~",
  ],
  domain: [isString, 'a domain, in quotes'],
  path: [(value) => isString(value) && (value as string).startsWith('/'), 'a path that begins with /'],
  sameSite: oneOf('Lax', 'Strict', 'None'),
};
const LAYOUT: Types = {
  banner: oneOf('corner', 'bar', 'centre'),
  edge: oneOf('bottom', 'top'),
  closable: YES_OR_NO,
  button: TEXT,
  quiet: [(value) => Array.isArray(value) && value.every(isString), 'a list of paths, as ["/legal/*"]'],
  headingLevel: [
    (value) => Number.isInteger(value) && (value as number) > 0 && (value as number) < 7,
    'a number from 1 to 6',
  ],
};
const CATEGORY: Types = { summary: TEXT, required: YES_OR_NO, sells: YES_OR_NO };
const SERVICE: Types = { provider: TEXT, privacyUrl: ADDRESS, thirdParty: YES_OR_NO, reload: YES_OR_NO, reason: TEXT };
const ENTRY: Types = { purpose: TEXT, lifetime: TEXT, when: TEXT };
const FUNCTION: Types = { without: TEXT };

/** The first key whose value is of another type than it should be: the key, the value, and what to write. What isn't there has none. */
const wrongIn = (draft: unknown, types: Types, at: string): readonly [string, unknown, string] | undefined => {
  if (!isObject(draft)) return undefined;
  for (const [key, [is, cure]] of Object.entries(types))
    if (draft[key] !== undefined && !is(draft[key])) return [at + key, draft[key], cure];
  return undefined;
};

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The first value of a policy that is of the wrong type, among the keys of which nothing but their type has to be right. */
export const wrongType = (source: Draft): readonly [key: string, value: unknown, cure: string] | undefined => {
  const lists: readonly (readonly [string, Types])[] = [
    ['categories', CATEGORY],
    ['services', SERVICE],
    ['functions', FUNCTION],
  ];
  return (
    wrongIn(source, POLICY, '') ??
    wrongIn(source['controller'], CONTROLLER, 'controller.') ??
    wrongIn(source['cookie'], COOKIE, 'cookie.') ??
    wrongIn(source['layout'], LAYOUT, 'layout.') ??
    lists
      .flatMap(([key, types]) =>
        listOf(source[key]).flatMap((item, index) => [
          wrongIn(item, types, `${key}[${index}].`),
          ...listOf((item as Draft | null)?.['cookies']).map((entry, at) =>
            wrongIn(entry, ENTRY, `${key}[${index}].cookies[${at}].`),
          ),
        ]),
      )
      .find(Boolean)
  );
};
