import { expect } from 'chai';
import { hasUnknownKey } from '../../../src/core/explain/has-unknown-key.js';
import { SHAPES } from '../../../src/core/explain/policy/shapes.js';
import { parsePolicy } from '../../../src/core/policy/policy.js';
import { SOUND, SOUND_TOO } from '../unsound-policies.js';

const SERVICE = { id: 'video', category: 'marketing', name: 'Video' };

describe('hasUnknownKey', () => {
  it('knows every key of every shape', () => {
    for (const shape of Object.values(SHAPES))
      for (const key of Object.keys(shape)) expect(hasUnknownKey({ [key]: [] }), key).to.be.false;
  });

  for (const source of [
    { revison: 2 },
    { layout: { position: 'top' } },
    { layout: { logodark: '/logo.svg' } },
    { layout: { links: [{ title: 'Imprint', href: '/imprint' }] } },
    { remember: { month: 6 } },
    { cookie: { samesite: 'Lax' } },
    { controller: { name: 'A shop', mail: 'a@b.example' } },
    { categories: [{ id: 'media', titel: 'Media' }] },
    { services: [SERVICE, { ...SERVICE, host: [] }] },
    { services: [{ ...SERVICE, cookies: [{ name: 'a', lifeTime: '1 day' }] }] },
    { functions: [{ id: 'film', need: 'marketing' }] },
    { changes: [{ day: '2026-01-01' }] },
  ])
    it(`finds the unknown key in ${JSON.stringify(source)}`, () => {
      expect(hasUnknownKey(source)).to.be.true;
    });

  it('minds no policy whose keys are all known, nor what the reader of policies adds', () => {
    for (const source of [SOUND, ...SOUND_TOO.map(([, one]) => one), {}, { texts: { en: { x: 'y' } } }]) {
      expect(hasUnknownKey(JSON.parse(JSON.stringify(source)))).to.be.false;
      expect(hasUnknownKey(parsePolicy(JSON.stringify(source)))).to.be.false;
    }
  });
});
