import { damagedAt } from './damaged-policies.js';
import type { PolicySource } from '../../src/core/policy/policy-source.js';

const NECESSARY = { id: 'necessary', title: 'Necessary' };
const MEDIA = { id: 'media', title: 'Media' };
const VIDEO = { id: 'video', category: 'media', name: 'Video' };
const FILM = { id: 'film', needs: 'video', title: 'Film' };

/** A policy with a bit of everything. */
export const SOUND = {
  revision: 3,
  controller: { name: 'The shop', email: 'privacy@shop.example', postal: 'Long Lane 1\nOldtown', url: '/contact' },
  policyUrl: '/privacy',
  regimes: { 'us-ca': 'opt-out', us: 'none', '*': 'opt-in' },
  region: 'us-ca',
  remember: { months: 6 },
  cookie: { name: 'choice', path: '/', sameSite: 'Lax' },
  categories: [
    NECESSARY,
    { ...MEDIA, summary: { en: 'Films.', de: 'Filme.' } },
    { id: 'ads', title: 'Ads', sells: true },
  ],
  services: [
    {
      ...VIDEO,
      provider: 'Films Ltd.',
      hosts: ['films.example'],
      cookies: [{ name: '_f*', kind: 'cookie', since: 2 }],
    },
    { id: 'auction', category: 'ads', name: { en: 'Auction' }, thirdParty: true, since: 3 },
  ],
  functions: [{ ...FILM, without: 'Read the text.' }],
  adapters: {
    google: {
      ad_storage: 'ads',
      analytics_storage: 'media & video',
      region: ['DE'],
      waitForUpdate: 0,
      urlPassthrough: true,
    },
    meta: { consent: 'ads' },
  },
  changes: [{ revision: 3, date: '2026-03-14', summary: 'The auction.' }],
  texts: { en: { accept: 'Yes please' } },
} as const satisfies PolicySource;

/** What is sound too, and what there is about it. */
export const SOUND_TOO: readonly (readonly [what: string, source: unknown])[] = [
  ['no revision yet', { revision: 0 }],
  ['an audience of children', { audience: 'children' }],
  ...['transmission', 'requested-service'].map(
    (exemption) =>
      [
        `a service of a usual category exempt as ${exemption}`,
        { services: [{ id: 'basket', category: 'necessary', name: 'Basket', exemption, reason: 'You fill it.' }] },
      ] as const,
  ),
  [
    'keys without a value, as code may make it',
    {
      categories: undefined,
      layout: undefined,
      cookie: { domain: undefined },
      services: [{ ...VIDEO, category: 'analytics', provider: undefined, use: undefined }],
    },
  ],
  ['half a month to remember', { remember: { months: 0.5 } }],
  ...['wait', 'drop'].map(
    (way) => [`requests that ${way}`, { categories: [MEDIA], services: [{ ...VIDEO, whileUndecided: way }] }] as const,
  ),
  ...[
    '/ingest/*',
    '/i',
    '/',
    'localhost',
    'localhost:8080',
    '*.films.example',
    'a.films.example:8080/x/y',
    'films.example/',
  ].map((host) => [`the host ${host}`, { categories: [MEDIA], services: [{ ...VIDEO, hosts: [host] }] }] as const),
  [
    'a history of everything',
    {
      revision: 4,
      categories: [
        { ...MEDIA, since: 4 },
        { id: 'ads', title: 'Ads', since: 2 },
      ],
      services: [
        { ...VIDEO, since: 2 },
        { id: 'maps', category: 'ads', name: 'Maps', cookies: [{ name: '_m' }, { name: '_n', since: 3 }] },
      ],
      changes: [
        { revision: 4, date: '2026-03-14', summary: { en: 'Wider.' }, kind: 'wider', ids: ['media', 'video'] },
        { revision: 3, date: '2025-12-31', summary: 'Longer.', kind: 'longer', ids: ['maps'] },
        { revision: 2, date: '2024-02-29', summary: 'Added.', kind: 'added', ids: ['ads', 'video', 'maps'] },
        { revision: 2, date: '2024-02-29', summary: 'Gone.', kind: 'removed', ids: ['chat'] },
        { revision: 2, date: '2024-02-29', summary: 'Said again.', kind: 'wider' },
        { revision: 4, date: '2024-02-29', summary: 'Said again.', ids: ['ads'] },
      ],
    },
  ],
];

/** A kind of policy that isn't sound, and what has to be said of it: the key, the value as JSON, and a part of the cure. */
export interface Unsound {
  readonly what: string;
  readonly source: unknown;
  readonly key: string;
  readonly value: string;
  readonly cure: string;
}

/** What nobody may read as a policy. */
export const UNSOUND: readonly Unsound[] = [
  { what: 'nothing at all', source: null, key: 'the text', value: 'null', cure: 'a JSON object' },
  {
    what: 'two categories with one id',
    source: { categories: [MEDIA, MEDIA] },
    key: 'categories[1].id',
    value: '"media"',
    cure: 'another one',
  },
  {
    what: 'a service with the id of a category',
    source: { categories: [MEDIA], services: [{ ...VIDEO, id: 'media' }] },
    key: 'services[0].id',
    value: '"media"',
    cure: 'another one',
  },
  {
    what: 'a service with the id of one of the usual categories',
    source: { services: [{ ...VIDEO, id: 'marketing', category: 'functional' }] },
    key: 'services[0].id',
    value: '"marketing"',
    cure: 'another one',
  },
  {
    what: 'two services with one id',
    source: { categories: [MEDIA], services: [VIDEO, VIDEO] },
    key: 'services[1].id',
    value: '"video"',
    cure: 'another one',
  },
  {
    what: 'a function with the id of a service',
    source: { categories: [MEDIA], services: [VIDEO], functions: [{ ...FILM, id: 'video' }] },
    key: 'functions[0].id',
    value: '"video"',
    cure: 'another one',
  },
  {
    what: 'a category without an id',
    source: { categories: [{ title: 'Media' }] },
    key: 'categories[0].id',
    value: 'missing',
    cure: 'an id of a-z, 0-9 and -',
  },
  {
    what: 'a service without an id',
    source: { categories: [MEDIA], services: [{ category: 'media', name: 'Video' }] },
    key: 'services[0].id',
    value: 'missing',
    cure: 'an id of a-z, 0-9 and -',
  },
  ...['Media', 'my media', 'my_media', '', 'médias', 'media!', '__proto__', 'media\n'].map((id) => ({
    what: `${JSON.stringify(id)} for an id`,
    source: { categories: [{ ...MEDIA, id }] },
    key: 'categories[0].id',
    value: JSON.stringify(id),
    cure: 'an id of a-z, 0-9 and -',
  })),
  ...[5, null, true, ['media'], { en: 'media' }].map((id) => ({
    what: `${JSON.stringify(id)} for an id`,
    source: { categories: [{ ...MEDIA, id }] },
    key: 'categories[0].id',
    value: JSON.stringify(id),
    cure: 'an id of a-z, 0-9 and -',
  })),
  {
    what: 'a category without a title',
    source: { categories: [NECESSARY, { id: 'media' }] },
    key: 'categories[1].title',
    value: 'missing',
    cure: 'a text',
  },
  {
    what: 'an empty title',
    source: { categories: [{ ...MEDIA, title: '' }] },
    key: 'categories[0].title',
    value: '""',
    cure: 'a text',
  },
  {
    what: 'a service without a name',
    source: { categories: [MEDIA], services: [{ id: 'video', category: 'media' }] },
    key: 'services[0].name',
    value: 'missing',
    cure: 'a text',
  },
  {
    what: 'a function without a title',
    source: { categories: [MEDIA], functions: [{ id: 'film', needs: 'media' }] },
    key: 'functions[0].title',
    value: 'missing',
    cure: 'a text',
  },
  {
    what: 'a service in a category that doesn’t exist',
    source: { categories: [MEDIA], services: [{ ...VIDEO, category: 'ads' }] },
    key: 'services[0].category',
    value: '"ads"',
    cure: 'the id of a category: media',
  },
  {
    what: 'a service in no category',
    source: { categories: [MEDIA], services: [{ id: 'video', name: 'Video' }] },
    key: 'services[0].category',
    value: 'missing',
    cure: 'the id of a category: media',
  },
  {
    what: 'a service inside another one',
    source: { categories: [MEDIA], services: [VIDEO, { id: 'clip', category: 'video', name: 'Clip' }] },
    key: 'services[1].category',
    value: '"video"',
    cure: 'the id of a category: media',
  },
  {
    what: 'a function that needs what doesn’t exist',
    source: { categories: [MEDIA], functions: [{ ...FILM, needs: 'media & cinema' }] },
    key: 'functions[0].needs',
    value: '"media & cinema"',
    cure: '("cinema" is none): media',
  },
  {
    what: 'a function that needs a function',
    source: {
      categories: [MEDIA],
      services: [VIDEO],
      functions: [FILM, { id: 'series', needs: 'film', title: 'Series' }],
    },
    key: 'functions[1].needs',
    value: '"film"',
    cure: '("film" is none): media, video',
  },
  {
    what: 'a function that needs itself',
    source: { categories: [MEDIA], functions: [{ ...FILM, needs: 'film' }] },
    key: 'functions[0].needs',
    value: '"film"',
    cure: '("film" is none): media',
  },
  {
    what: 'a need that can’t be read',
    source: { categories: [MEDIA], services: [VIDEO], functions: [{ ...FILM, needs: 'media && video' }] },
    key: 'functions[0].needs',
    value: '"media && video"',
    cure: 'ids of categories or services, with !, &, | and ( )',
  },
  {
    what: 'a function that needs nothing',
    source: { categories: [MEDIA], functions: [{ id: 'film', title: 'Film' }] },
    key: 'functions[0].needs',
    value: 'missing',
    cure: 'ids of categories or services',
  },
  {
    what: 'a need that is a list',
    source: { categories: [MEDIA], functions: [{ ...FILM, needs: ['media'] }] },
    key: 'functions[0].needs',
    value: '["media"]',
    cure: 'ids of categories or services',
  },
  {
    what: 'a regime that doesn’t exist',
    source: { regimes: { '*': 'opt-in', us: 'optout' } },
    key: 'regimes.us',
    value: '"optout"',
    cure: 'opt-out',
  },
  {
    what: 'a regime that is nothing',
    source: { regimes: { '*': null } },
    key: 'regimes.*',
    value: 'null',
    cure: 'opt-in',
  },
  {
    what: 'a regime that is a list',
    source: { regimes: { '*': ['opt-in'] } },
    key: 'regimes.*',
    value: '["opt-in"]',
    cure: 'opt-in',
  },
  {
    what: 'categories that are no list',
    source: { categories: { media: MEDIA } },
    key: 'categories',
    value: '{"media":{"id":"media","title":"Media"}}',
    cure: 'a list',
  },
  {
    what: 'services that are no list',
    source: { categories: [MEDIA], services: 'video' },
    key: 'services',
    value: '"video"',
    cure: 'a list',
  },
  {
    what: 'services that are nothing',
    source: { categories: [MEDIA], services: null },
    key: 'services',
    value: 'null',
    cure: 'a list',
  },
  {
    what: 'functions that are no list',
    source: { categories: [MEDIA], functions: 5 },
    key: 'functions',
    value: '5',
    cure: 'a list',
  },
  {
    what: 'functions that are nothing',
    source: { categories: [MEDIA], functions: null },
    key: 'functions',
    value: 'null',
    cure: 'a list',
  },
  {
    what: 'a category that is nothing',
    source: { categories: [MEDIA, null] },
    key: 'categories[1]',
    value: 'null',
    cure: 'an object',
  },
  {
    what: 'a category that is its id alone',
    source: { categories: ['media'] },
    key: 'categories[0]',
    value: '"media"',
    cure: 'an object',
  },
  {
    what: 'hosts that are no list',
    source: { categories: [MEDIA], services: [{ ...VIDEO, hosts: 5 }] },
    key: 'services[0].hosts',
    value: '5',
    cure: 'a list of hosts',
  },
  {
    what: 'a host that is no text',
    source: { categories: [MEDIA], services: [{ ...VIDEO, hosts: [5] }] },
    key: 'services[0].hosts[0]',
    value: '5',
    cure: 'a host name',
  },
  {
    what: 'an empty host',
    source: { categories: [MEDIA], services: [{ ...VIDEO, hosts: [''] }] },
    key: 'services[0].hosts[0]',
    value: '""',
    cure: 'a host name',
  },
  {
    what: 'cookies that are no list',
    source: { categories: [MEDIA], services: [{ ...VIDEO, cookies: '_v' }] },
    key: 'services[0].cookies',
    value: '"_v"',
    cure: 'a list of entries',
  },
  ...[undefined, null, '', ' ', 5, true, ['_v'], {}].map((name) => ({
    what: `${JSON.stringify(name) ?? 'nothing'} for the name of a cookie`,
    source: { categories: [MEDIA], services: [{ ...VIDEO, cookies: [{ name }] }] },
    key: 'services[0].cookies[0].name',
    value: JSON.stringify(name) ?? 'missing',
    cure: 'the name of an entry',
  })),
  // In quotes it would be a yes.
  ...['false', 'true', 'no', 1, 0, null, [], {}].map((required) => ({
    what: `${JSON.stringify(required)} for whether a category is required`,
    source: { categories: [{ ...MEDIA, required }] },
    key: 'categories[0].required',
    value: JSON.stringify(required),
    cure: 'true or false, without quotes',
  })),
];

/** What can be read as a policy, and nothing can be made of: it is refused a moment later. */
export const UNUSABLE: readonly Unsound[] = [
  ...[5, null, true, ['us'], { us: 'ca' }].map((region) => ({
    what: `${JSON.stringify(region)} for a region`,
    source: { region },
    key: 'region',
    value: JSON.stringify(region),
    cure: 'a region as "us-ca", or leave the key out where nobody knows it',
  })),
  ...[5, 'doNotTrack', null, { doNotTrack: true }].map((signals) => ({
    what: `${JSON.stringify(signals)} for the signals`,
    source: { signals },
    key: 'signals',
    value: JSON.stringify(signals),
    cure: 'a list of properties of navigator',
  })),
  { what: 'a cookie that is nothing', source: { cookie: null }, key: 'cookie', value: 'null', cure: 'an object' },
];

/** What `parsePolicy` puts up with, as nothing is allowed by it, but a site's owner is told of. */
export const DOUBTFUL: readonly Unsound[] = [
  { what: 'adapters that are a list', source: { adapters: [] }, key: 'adapters', value: '[]', cure: 'a map' },
  {
    what: 'an adapter that is an id',
    source: { adapters: { meta: 'marketing' } },
    key: 'adapters.meta',
    value: '"marketing"',
    cure: 'a map from key',
  },
  {
    what: 'a key of an adapter that is answered',
    source: { adapters: { google: { ad_storage: true } } },
    key: 'adapters.google.ad_storage',
    value: 'true',
    cure: 'an id, or an expression',
  },
  ...(
    [
      ['region', 'DE', 'a list of regions'],
      ['region', [5], 'a list of regions'],
      ['waitForUpdate', '500', 'a number of milliseconds'],
      ['waitForUpdate', -1, 'a number of milliseconds'],
      ['urlPassthrough', 'yes', 'true or false'],
      ['adsDataRedaction', 1, 'true or false'],
    ] as const
  ).map(([key, value, cure]) => ({
    what: `${JSON.stringify(value)} for Google’s ${key}`,
    source: { adapters: { google: { [key]: value } } },
    key: `adapters.google.${key}`,
    value: JSON.stringify(value),
    cure,
  })),
  { what: 'a number', source: 5, key: 'the text', value: '5', cure: 'a JSON object' },
  { what: 'a revision in words', source: { revision: 'two' }, key: 'revision', value: '"two"', cure: 'a whole number' },
  { what: 'a revision in parts', source: { revision: 1.5 }, key: 'revision', value: '1.5', cure: 'a whole number' },
  { what: 'a revision below nothing', source: { revision: -1 }, key: 'revision', value: '-1', cure: 'a whole number' },
  {
    what: 'an audience that doesn’t exist',
    source: { audience: 'adults' },
    key: 'audience',
    value: '"adults"',
    cure: '"general", "children" or "mixed"',
  },
  {
    what: 'months in words',
    source: { remember: { months: 'six' } },
    key: 'remember.months',
    value: '"six"',
    cure: 'a number of months',
  },
  { what: 'no months', source: { remember: { months: 0 } }, key: 'remember.months', value: '0', cure: 'a number' },
  { what: 'nothing to remember', source: { remember: null }, key: 'remember', value: 'null', cure: '' },
  {
    what: 'a title that is a number',
    source: { categories: [{ id: 'media', title: 5 }] },
    key: 'categories[0].title',
    value: '5',
    cure: 'a text, or a map from language to text',
  },
  {
    what: 'a title in no language',
    source: { categories: [{ id: 'media', title: {} }] },
    key: 'categories[0].title',
    value: '{}',
    cure: 'a text, or a map from language to text',
  },
  {
    what: 'a host with a scheme',
    source: { categories: [MEDIA], services: [{ ...VIDEO, hosts: ['https://films.example'] }] },
    key: 'services[0].hosts[0]',
    value: '"https://films.example"',
    cure: 'a host name',
  },
  {
    what: 'a host that isn’t ASCII',
    source: { categories: [MEDIA], services: [{ ...VIDEO, hosts: ['bücher.example'] }] },
    key: 'services[0].hosts[0]',
    value: '"bücher.example"',
    cure: 'in ASCII',
  },
  {
    what: 'another way to wait',
    source: { categories: [MEDIA], services: [{ ...VIDEO, whileUndecided: 'later' }] },
    key: 'services[0].whileUndecided',
    value: '"later"',
    cure: '"wait" or "drop"',
  },
  {
    what: 'another kind of entry',
    source: { categories: [MEDIA], services: [{ ...VIDEO, cookies: [{ name: '_v', kind: 'Cookie' }] }] },
    key: 'services[0].cookies[0].kind',
    value: '"Cookie"',
    cure: '"cookie"',
  },
  ...[
    'films.example/a?b',
    'films.example/a#b',
    'films.example/a b',
    'films.example:',
    '*films.example',
    'films..example',
    'x/y z',
  ].map((host) => ({
    what: `the host ${host}`,
    source: { categories: [MEDIA], services: [{ ...VIDEO, hosts: [host] }] },
    key: 'services[0].hosts[0]',
    value: JSON.stringify(host),
    cure: 'a host name',
  })),
  {
    what: 'a title that lacks a language',
    source: { categories: [{ id: 'media', title: { en: 'Media', de: 5 } }] },
    key: 'categories[0].title',
    value: '{"en":"Media","de":5}',
    cure: 'a text, or a map from language to text',
  },
  {
    what: 'a service of the catalogue that isn’t completed',
    source: { categories: [MEDIA], services: [{ ...VIDEO, use: 'video' }] },
    key: 'services[0].use',
    value: '"video"',
    cure: 'the service in full',
  },
  {
    what: 'a category from the future',
    source: { revision: 2, categories: [{ ...MEDIA, since: 3 }] },
    key: 'categories[0].since',
    value: '3',
    cure: 'at most its own (2)',
  },
  ...['12026-03-14', '2026-03-14T10:00', '2026-02-30', 'March', ['2026-03-14'], undefined].map((date) => ({
    what: `${JSON.stringify(date) ?? 'nothing'} for a day`,
    source: { changes: [{ revision: 1, date, summary: 'x' }] },
    key: 'changes[0].date',
    value: JSON.stringify(date) ?? 'missing',
    cure: 'a day as 2026-03-14',
  })),
  {
    what: 'a change that nobody describes',
    source: { changes: [{ revision: 1, date: '2026-03-14' }] },
    key: 'changes[0].summary',
    value: 'missing',
    cure: 'a text, or a map from language to text',
  },
  {
    what: 'another kind of change',
    source: { changes: [{ revision: 1, date: '2026-03-14', summary: 'x', kind: 'moved' }] },
    key: 'changes[0].kind',
    value: '"moved"',
    cure: '"added", "removed", "longer", "wider"',
  },
  {
    what: 'a change of no list',
    source: { changes: [{ revision: 1, date: '2026-03-14', summary: 'x', ids: 5 }] },
    key: 'changes[0].ids',
    value: '5',
    cure: 'a list of ids',
  },
  ...(
    [
      ['controller', 'The shop', 'an object'],
      ['controller.name', 5, 'a text, or a map from language to text'],
      ['controller.email', ['a@b.example'], 'an e-mail address'],
      ['policyUrl', { en: '/privacy' }, 'an address'],
      ['answer', 5, 'the text of a record'],
      ['cookie', 'choice', 'an object'],
      ['cookie.name', 'my choice', 'a name of letters'],
      ['controller.name', { en: 'The shop', de: 5 }, 'a text, or a map from language to text'],
      ['signals', ['doNotTrack', 5], 'a list of properties of navigator'],
      ['cookie.path', 'shop/', 'a path that begins with /'],
      ['cookie.sameSite', 'lax', '"Lax" or "Strict" or "None"'],
      ['layout', 'bar', 'an object'],
      ['layout.banner', 'left', '"corner" or "bar" or "centre"'],
      ['layout.closable', 'false', 'true or false, without quotes'],
      ['layout.quiet', '/legal/*', 'a list of paths'],
      ['layout.quiet', ['/legal/*', 5], 'a list of paths'],
      ['layout.headingLevel', 0, 'a number from 1 to 6'],
      ['layout.headingLevel', 2.5, 'a number from 1 to 6'],
      ['layout.headingLevel', 7, 'a number from 1 to 6'],
      ['texts', { en: 'Yes please' }, 'a map from language to texts'],
      ['texts', null, 'a map from language to texts'],
      ['categories[0].summary', null, 'a text, or a map from language to text'],
      ['categories[0].sells', 'false', 'true or false, without quotes'],
      ['categories[1].does', 'profiles', 'a list of "identifies", "locates", "profiles"'],
      ['categories[1].does', ['profiles', 'spies'], 'a list of "identifies", "locates", "profiles"'],
      ['services[0].role', 'controller', '"processor" or "own-purposes"'],
      ['services[0].cookies[0].personalData', 'no', 'true or false'],
      ['services[0].provider', 5, 'a text, or a map from language to text'],
      ['services[0].thirdParty', 'yes', 'true or false, without quotes'],
      ['services[0].cookies[0].purpose', ['films'], 'a text, or a map from language to text'],
      ['functions[0].without', null, 'a text, or a map from language to text'],
      ['remember.months', true, 'a number of months'],
      ['remember.history', 'yes', 'true or false'],
    ] as const
  ).map(([key, value, cure]) => ({
    what: `${JSON.stringify(value)} for ${key}`,
    source: damagedAt(key.match(/\w+/g) ?? [], value),
    key,
    value: JSON.stringify(value),
    cure,
  })),
  {
    what: 'another way with what nobody declared',
    source: { undeclared: 'stop' },
    key: 'undeclared',
    value: '"stop"',
    cure: '"allow", "report" or "hold"',
  },
];
