import { expect } from 'chai';
import { problemOfPolicy } from '../../../../src/core/explain/policy/problems-of-policy.js';
import { recommendedKeysIn } from '../../../../src/core/explain/policy/recommended-keys.js';
import { evaluateExpression } from '../../../../src/core/policy/expression.js';
import { parsePolicy } from '../../../../src/core/policy/policy.js';

const cookie = { name: '_m', purpose: 'Remembers the place.', lifetime: '1 day', when: 'when you open the map' };
const maps = {
  id: 'maps',
  category: 'functional',
  name: 'Maps',
  thirdParty: true,
  role: 'processor',
  cookies: [cookie],
};
const login = {
  id: 'login',
  category: 'necessary',
  name: 'Login',
  exemption: 'requested-service',
  reason: 'You want to stay signed in.',
};
const full = {
  controller: { name: 'A shop', email: 'privacy@shop.example', postal: '1 Quay' },
  categories: [
    { id: 'necessary', title: 'Necessary', summary: 'What you ask for.' },
    { id: 'functional', title: 'Extras', summary: 'Maps.' },
  ],
  services: [maps, login],
};
const keysOf = (policy: object): string[] =>
  recommendedKeysIn(parsePolicy(JSON.stringify(policy))).map((one) => one.split(':')[0] ?? '');

describe('what visitors have to be told', () => {
  it('A-30 F-13 is who asks, with an e-mail and a postal address, and what each category is for', () => {
    expect(keysOf(full)).to.deep.equal([]);
    expect(keysOf({ ...full, controller: undefined })).to.deep.equal(['controller']);
    expect(keysOf({ ...full, controller: { name: 'A shop', postal: '' } })).to.deep.equal([
      'controller.email',
      'controller.postal',
    ]);
    const categories = [full.categories[0], { id: 'functional', title: 'Extras' }];
    expect(keysOf({ ...full, categories })).to.deep.equal(['categories[1].summary']);
  });

  it('isn’t what the usual categories are for: the widget says that itself', () => {
    expect(keysOf({ controller: full.controller, services: [maps, login] })).to.deep.equal([]);
  });

  it('F-6 A-31 is of each entry what it is for, how long it stays, and when it is set', () => {
    expect(keysOf({ ...full, services: [{ ...maps, cookies: [{ name: '_m' }] }, login] })).to.deep.equal(
      ['purpose', 'lifetime', 'when'].map((key) => `services[0].cookies[0].${key}`),
    );
  });

  it('F-11 A-33 is what another company does with the data, and why nobody is asked about something', () => {
    const services = [
      { ...maps, role: undefined },
      { ...login, exemption: undefined },
    ];
    expect(keysOf({ ...full, services })).to.deep.equal(['services[0].role', 'services[1].exemption']);
  });
});

describe('an exemption', () => {
  const problemWith = (more: object, service: object = login): string | undefined =>
    problemOfPolicy({ ...full, services: [{ ...service, ...more }] }, evaluateExpression);

  it('A-33 is one of two, of a required category alone, with a reason', () => {
    expect(problemWith({})).to.equal(undefined);
    expect(problemWith({ exemption: 'statistics' }))
      .to.contain('services[0].exemption')
      .and.contain('"transmission"');
    expect(problemWith({ reason: '' })).to.contain('services[0].reason');
    expect(problemWith({ exemption: 'transmission', reason: 'So.' }, maps)).to.contain('services[0].exemption');
  });

  it('A-35 never covers another company’s own purposes', () => {
    expect(problemWith({ thirdParty: true, role: 'own-purposes' })).to.contain('own purposes are never exempt');
  });
});
