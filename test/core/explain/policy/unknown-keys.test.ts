import { expect } from 'chai';
import { unknownKeysIn } from '../../../../src/core/explain/policy/unknown-keys.js';
import { ADAPTER_NAMES } from '../../../../src/core/policy/adapter-names.js';
import { SOUND, SOUND_TOO } from '../../unsound-policies.js';

const find = (source: unknown): readonly string[] => [
  ...unknownKeysIn(source as Readonly<Record<string, unknown>>, {
    adapters: ADAPTER_NAMES,
    texts: ['accept', 'refuse', 'choose'],
  }),
];
const SERVICE = { id: 'video', category: 'marketing', name: 'Video' };

describe('unknownKeysIn', () => {
  for (const [path, known, source] of [
    ['revison', 'revision', { revison: 2 }],
    ['policyURL', 'policyUrl', { policyURL: '/privacy' }],
    ['Services', 'services', { Services: [] }],
    ['controller.e-mail', 'email', { controller: { name: 'A shop', 'e-mail': 'a@b.example' } }],
    ['remember.month', 'months', { remember: { month: 6 } }],
    ['cookie.samesite', 'sameSite', { cookie: { samesite: 'Lax' } }],
    ['layout.position', 'banner', { layout: { position: 'bottom' } }],
    ['layout.headinglevel', 'headingLevel', { layout: { headinglevel: 3 } }],
    ['layout.logodark', 'logoDark', { layout: { logodark: '/logo.svg' } }],
    ['layout.sides', 'side', { layout: { sides: 'end' } }],
    ['layout.links[0].href', 'url', { layout: { links: [{ title: 'Imprint', href: '/imprint' }] } }],
    [
      'categories[1].titel',
      'title',
      {
        categories: [
          { id: 'a', title: 'A' },
          { id: 'b', titel: 'B' },
        ],
      },
    ],
    ['categories[0].sale', 'sells', { categories: [{ id: 'a', title: 'A', sale: true }] }],
    ['services[0].host', 'hosts', { services: [{ ...SERVICE, host: 'films.example' }] }],
    ['services[0].privacyURL', 'privacyUrl', { services: [{ ...SERVICE, privacyURL: '/x' }] }],
    [
      'services[0].cookies[1].lifeTime',
      'lifetime',
      { services: [{ ...SERVICE, cookies: [{ name: 'a' }, { name: 'b', lifeTime: '1 day' }] }] },
    ],
    ['functions[0].need', 'needs', { functions: [{ id: 'film', title: 'Film', need: 'marketing' }] }],
    ['changes[0].day', 'date', { changes: [{ revision: 1, day: '2026-01-01', summary: 'x' }] }],
    ['adapters.gogle', 'google', { adapters: { gogle: { ad_storage: 'marketing' } } }],
    ['adapters.google.wait_for_update', 'waitForUpdate', { adapters: { google: { wait_for_update: 500 } } }],
    ['texts.en.acept', 'accept', { texts: { en: { acept: 'Yes' } } }],
    ['regimes.us_ca', 'ISO 3166', { regimes: { us_ca: 'opt-out' } }],
    ['regimes.california', 'ISO 3166', { regimes: { california: 'opt-out' } }],
  ] as const)
    it(`says that ${path} isn’t known, once, with ${known}`, () => {
      const found = find(source);
      expect(found).to.have.length(1);
      expect(found[0]).to.include(`policy: ${path} is`);
      expect(found[0]?.split('; write ')[1]).to.include(known);
    });

  it('says where a key belongs that stands in the wrong place', () => {
    expect(find({ months: 6 })[0]).to.include('or move it to remember.months');
    expect(find({ email: 'a@b.example' })[0]).to.include('or move it to controller.email');
    expect(find({ services: [{ ...SERVICE, sells: true }] })[0]).to.include('or move it to categories[].sells');
  });

  it('says each of several', () => {
    expect(find({ a: 1, layout: { b: 1 }, services: [{ ...SERVICE, c: 1 }] })).to.have.length(3);
  });

  it('says nothing of keys that are known, or that have no value', () => {
    expect(find(SOUND)).to.deep.equal([]);
    for (const [what, source] of SOUND_TOO) expect(find(source), what).to.deep.equal([]);
    expect(find({ colour: undefined, regimes: { '*': 'opt-in', DE: 'opt-in', 'us-ca': 'opt-out' } })).to.deep.equal([]);
  });

  it('reads whatever stands in the place of a policy’s parts', () => {
    const parts = ['controller', 'layout', 'services', 'texts', 'adapters', 'regimes', 'cookie', 'changes'];
    for (const part of parts)
      for (const value of [null, 5, 'x', [], [null], {}, { x: null }, [{ cookies: [5, null] }]])
        expect(() => find({ [part]: value })).to.not.throw();
  });
});
