import { isDraft, listOf } from './draft.js';
import { inQuotes } from './problem.js';

/** The type of a value, and how the console describes it. */
export interface ValueType {
  readonly is: (value: unknown) => boolean;
  readonly cure: string;
}

/** Every key that an object of the policy may have, with the type of its value; null where a check of its own looks at the value. */
export type Shape = Readonly<Record<string, ValueType | null>>;

const isString = (value: unknown): boolean => typeof value === 'string';
const isMapOf =
  (is: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    isDraft(value) && Object.values(value).every(is);
const oneOf = (...values: readonly string[]): ValueType => ({
  is: (value) => values.includes(value as string),
  cure: inQuotes(values, ' or '),
});

const OBJECT: ValueType = { is: isDraft, cure: 'an object' };
const TEXT: ValueType = {
  is: (value) => isString(value) || isMapOf(isString)(value),
  cure: 'a text, or a map from language to text',
};
const ADDRESS: ValueType = { is: isString, cure: 'an address, in quotes' };
const YES_OR_NO: ValueType = { is: (value) => typeof value === 'boolean', cure: 'true or false, without quotes' };

/** The policy itself. */
export const POLICY: Shape = {
  $schema: ADDRESS,
  revision: null,
  controller: OBJECT,
  policyUrl: ADDRESS,
  audience: null,
  regimes: null,
  region: { is: isString, cure: 'a region as "us-ca", or leave the key out where nobody knows it' },
  signals: null,
  remember: null,
  answer: { is: isString, cure: 'the text of a record, or leave the key out where there is none' },
  cookie: OBJECT,
  categories: null,
  services: null,
  undeclared: null,
  functions: null,
  changes: null,
  layout: OBJECT,
  adapters: null,
  texts: { is: isMapOf(isMapOf(isString)), cure: 'a map from language to texts, each with its name' },
};

export const CONTROLLER: Shape = {
  name: TEXT,
  email: { is: isString, cure: 'an e-mail address, in quotes' },
  postal: TEXT,
  url: ADDRESS,
};

export const REMEMBER: Shape = { months: null, history: null };

export const COOKIE: Shape = {
  name: {
    // The characters of a token (RFC 9110, section 5.6.2) that stand in a cookie's name as they are.
    is: (value) => typeof value === 'string' && /^[\w!#$&'*+.^`|~-]+$/.test(value),
    cure: "a name of letters, digits and any of !#$&'*+-.^_`|~",
  },
  domain: { is: isString, cure: 'a domain, in quotes' },
  path: { is: (value) => typeof value === 'string' && value.startsWith('/'), cure: 'a path that begins with /' },
  sameSite: oneOf('Lax', 'Strict', 'None'),
};

export const LAYOUT: Shape = {
  banner: oneOf('corner', 'bar', 'centre'),
  edge: oneOf('bottom', 'top'),
  side: oneOf('start', 'middle', 'end'),
  first: oneOf('accept', 'refuse'),
  logo: ADDRESS,
  logoDark: ADDRESS,
  links: {
    is: (value) => Array.isArray(value) && listOf(value).every((one) => isDraft(one) && 'title' in one && 'url' in one),
    cure: 'a list of links, as [{ "title": "Imprint", "url": "/imprint" }]',
  },
  closable: YES_OR_NO,
  detail: oneOf('short', 'full'),
  button: TEXT,
  quiet: {
    is: (value) => Array.isArray(value) && listOf(value).every(isString),
    cure: 'a list of paths, as ["/legal/*"]',
  },
  headingLevel: {
    is: (value) => typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 6,
    cure: 'a number from 1 to 6',
  },
};

export const LINK: Shape = { title: TEXT, url: ADDRESS };

/** The value of an adapter's key. */
export const EXPRESSION: ValueType = { is: isString, cure: 'an id, or an expression of ids' };

/** The options of the adapter `google`, beside its keys. */
export const GOOGLE_OPTIONS: Readonly<Record<string, ValueType | undefined>> = {
  region: {
    is: (value) => Array.isArray(value) && listOf(value).every(isString),
    cure: 'a list of regions, as ["DE", "US-CA"]',
  },
  waitForUpdate: { is: (value) => typeof value === 'number' && value >= 0, cure: 'a number of milliseconds' },
  urlPassthrough: YES_OR_NO,
  adsDataRedaction: YES_OR_NO,
};

/** Its seven keys, as Google names them. */
export const GOOGLE_KEYS: readonly string[] = [
  'ad_storage',
  'ad_user_data',
  'ad_personalization',
  'analytics_storage',
  'functionality_storage',
  'personalization_storage',
  'security_storage',
];

export const CATEGORY: Shape = {
  id: null,
  title: null,
  summary: TEXT,
  required: YES_OR_NO,
  sells: YES_OR_NO,
  icon: ADDRESS,
  does: null,
  since: null,
};

export const SERVICE: Shape = {
  id: null,
  use: null,
  category: null,
  name: null,
  provider: TEXT,
  privacyUrl: ADDRESS,
  thirdParty: YES_OR_NO,
  role: null,
  exemption: null,
  reason: TEXT,
  hosts: null,
  whileUndecided: null,
  reload: YES_OR_NO,
  cookies: null,
  since: null,
};

export const ENTRY: Shape = {
  name: null,
  kind: null,
  purpose: TEXT,
  lifetime: TEXT,
  when: TEXT,
  personalData: null,
  since: null,
};

export const FUNCTION: Shape = { id: null, needs: null, title: null, without: TEXT };

export const CHANGE: Shape = { revision: null, date: null, summary: null, kind: null, ids: null };

/** Every shape, by the path at which it stands. */
export const SHAPES: Readonly<Record<string, Shape>> = {
  '': POLICY,
  'controller.': CONTROLLER,
  'remember.': REMEMBER,
  'cookie.': COOKIE,
  'layout.': LAYOUT,
  'layout.links[].': LINK,
  'categories[].': CATEGORY,
  'services[].': SERVICE,
  'services[].cookies[].': ENTRY,
  'functions[].': FUNCTION,
  'changes[].': CHANGE,
};
