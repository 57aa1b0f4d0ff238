import fc from 'fast-check';
import type { CategorySource } from '../../src/core/policy/category-source.js';
import type { FunctionSource } from '../../src/core/policy/function-source.js';
import type { LayoutSource } from '../../src/core/policy/layout-source.js';
import type { PolicySource } from '../../src/core/policy/policy-source.js';
import type { ServiceSource } from '../../src/core/policy/service-source.js';

type Whole<Source> = Required<Omit<Source, '$schema'>>;

/** A sound policy in which every key is used once at least: the compiler asks for those that come to the schema. */
export const WHOLE: Whole<PolicySource> & {
  readonly controller: Required<NonNullable<PolicySource['controller']>>;
  readonly remember: Required<NonNullable<PolicySource['remember']>>;
  readonly cookie: Required<NonNullable<PolicySource['cookie']>>;
  readonly layout: Required<LayoutSource>;
  readonly categories: readonly [CategorySource, Required<CategorySource>];
  readonly services: readonly [Omit<Required<ServiceSource>, 'exemption' | 'reason'>, ServiceSource];
  readonly functions: readonly [Required<FunctionSource>];
} = {
  revision: 3,
  controller: { name: { en: 'The shop' }, email: 'privacy@shop.example', postal: 'Long Lane 1', url: '/contact' },
  policyUrl: '/privacy',
  audience: 'general',
  regimes: { '*': 'opt-in', us: 'opt-in' },
  region: 'us',
  signals: ['doNotTrack'],
  remember: { months: 6, history: false },
  answer: '1.3.2026-03-14.refuse-all...media~video',
  cookie: { name: 'askfirst-unit', domain: '', path: '/', sameSite: 'Lax' },
  categories: [
    { id: 'necessary', title: 'Necessary', required: true },
    {
      id: 'media',
      title: { en: 'Media' },
      summary: 'Films.',
      required: false,
      sells: true,
      icon: '/media.svg',
      does: ['profiles'],
      since: 2,
    },
  ],
  services: [
    {
      id: 'video',
      category: 'media',
      name: 'Video',
      provider: 'Films Ltd.',
      privacyUrl: '/video',
      thirdParty: true,
      role: 'processor',
      hosts: ['films.example'],
      whileUndecided: 'wait',
      reload: false,
      cookies: [{ name: '_film*', kind: 'cookie', purpose: 'Films.', lifetime: '1 day', when: 'always', since: 2 }],
      since: 3,
    },
    { id: 'basket', category: 'necessary', name: 'Basket', exemption: 'requested-service', reason: 'You fill it.' },
  ],
  undeclared: 'report',
  functions: [{ id: 'cinema', needs: 'video & media', title: 'Cinema', without: 'Read.' }],
  changes: [{ revision: 3, date: '2026-03-14', summary: 'Films.', kind: 'added', ids: ['video'] }],
  layout: {
    banner: 'corner',
    edge: 'bottom',
    side: 'end',
    first: 'refuse',
    logo: '/logo.svg',
    logoDark: '/logo-dark.svg',
    links: [{ title: 'Imprint', url: '/imprint' }],
    closable: true,
    detail: 'full',
    button: 'Cookies',
    quiet: ['/legal/*'],
    headingLevel: 3,
  },
  adapters: { google: { ad_storage: 'media' } },
  texts: { en: { acceptAll: 'Yes' } },
};

export type Path = readonly string[];

/** The way to every value in it, at any depth. */
export const pathsIn = (value: unknown, path: Path = []): Path[] =>
  typeof value === 'object' && value
    ? Object.entries(value).flatMap(([key, inner]) => [[...path, key], ...pathsIn(inner, [...path, key])])
    : [];

/** The policy with something else in one place. */
export const damagedAt = (path: Path, value: unknown): Record<string, unknown> => {
  const policy = structuredClone(WHOLE) as unknown as Record<string, unknown>;
  let place = policy;
  for (const key of path.slice(0, -1)) place = place[key] as Record<string, unknown>;
  place[path.at(-1) ?? ''] = value;
  return policy;
};

/** One of each kind that JSON has, and what templates and forms make of what they don't know. */
export const KINDS_OF_JSON: readonly unknown[] = [
  ...[
    null,
    true,
    false,
    0,
    5,
    -1,
    1.5,
    1e300,
    '',
    'x',
    'true',
    'false',
    'null',
    'undefined',
    '*',
    '__proto__',
    'constructor',
  ],
  ...[
    [],
    [null],
    [5],
    [''],
    ['x'],
    [[]],
    [{}],
    {},
    { x: 5 },
    { x: null },
    { en: 5 },
    { en: null },
    { '': '' },
    { name: 5 },
  ],
];

/** Any damage: any JSON value in any place. */
export const damages = (): fc.Arbitrary<readonly [Path, unknown]> =>
  fc.tuple(
    fc.constantFrom(...pathsIn(WHOLE)),
    fc.oneof(fc.constantFrom(...KINDS_OF_JSON), fc.jsonValue({ maxDepth: 2 })),
  );
