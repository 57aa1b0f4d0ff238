import type { PolicySource } from '../../src/core/policy-source.js';

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
  changes: [{ revision: 3, date: '2026-03-14', summary: 'The auction.' }],
  texts: { en: { accept: 'Yes please' } },
} as const satisfies PolicySource;

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
  {
    what: 'a cookie without a name',
    source: { categories: [MEDIA], services: [{ ...VIDEO, cookies: [{}] }] },
    key: 'services[0].cookies[0].name',
    value: 'missing',
    cure: 'the name of an entry',
  },
];

/** What `parsePolicy` puts up with, as nothing is allowed by it, but a site's owner is told of. */
export const DOUBTFUL: readonly Unsound[] = [
  { what: 'a number', source: 5, key: 'the text', value: '5', cure: 'a JSON object' },
  { what: 'a revision in words', source: { revision: 'two' }, key: 'revision', value: '"two"', cure: 'a whole number' },
  { what: 'a revision in parts', source: { revision: 1.5 }, key: 'revision', value: '1.5', cure: 'a whole number' },
  { what: 'a revision below nothing', source: { revision: -1 }, key: 'revision', value: '-1', cure: 'a whole number' },
  {
    what: 'an audience that doesn’t exist',
    source: { audience: 'mixed' },
    key: 'audience',
    value: '"mixed"',
    cure: '"general" or "children"',
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
  {
    what: 'another way with what nobody declared',
    source: { undeclared: 'stop' },
    key: 'undeclared',
    value: '"stop"',
    cure: '"allow", "report" or "hold"',
  },
];
