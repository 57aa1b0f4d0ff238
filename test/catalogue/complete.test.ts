import { expect } from 'chai';
import { completing } from '../../src/catalogue/complete.js';
import { factsOf, type CatalogueEntry } from '../../src/catalogue/entry.js';
import { services } from '../../src/catalogue/services.js';
import { problemOfPolicy } from '../../src/core/explain/policy/problems-of-policy.js';
import { evaluateExpression } from '../../src/core/policy/expression.js';
import { parsePolicy } from '../../src/core/policy/policy.js';
import type { PolicySource } from '../../src/core/policy/policy-source.js';

const films: CatalogueEntry = {
  id: 'films',
  name: 'Films',
  provider: 'Films Inc.',
  privacyUrl: 'https://films.example/privacy',
  thirdParty: true,
  hosts: ['films.example'],
  cookies: [{ name: 'film_*', purpose: 'Counts films', lifetime: '1 year' }],
  source: [{ url: 'https://films.example/cookies', read: '2026-11-22' }],
};
const complete = completing([
  films,
  { ...films, id: 'filters', name: 'Filters' },
  { ...films, id: 'maps', name: 'Maps' },
]);

describe('complete', () => {
  it('puts the entry’s facts in the place of a use, without what they were taken from', () => {
    expect(factsOf(films)).to.not.have.property('source');
    expect(complete({ services: [{ use: 'films', category: 'marketing' }] }).services).to.deep.equal([
      { ...factsOf(films), category: 'marketing' },
    ]);
  });

  it('lets the site’s own keys win, each as a whole', () => {
    const own = {
      id: 'video',
      name: { en: 'Films', de: 'Filme' },
      hosts: ['films.example/embed/*'],
      since: 2,
    } as const;
    const [service] = complete({ services: [{ use: 'films', category: 'functional', ...own }] }).services!;
    expect(service).to.deep.include({ ...own, category: 'functional', cookies: films.cookies });
    expect(service).to.not.have.property('use');
  });

  it('takes an entry twice under two ids', () => {
    const policy = complete({
      services: [
        { use: 'films', category: 'marketing' },
        { use: 'films', id: 'own-films', category: 'functional' },
      ],
    });
    expect(policy.services!.map(({ id }) => id)).to.deep.equal(['films', 'own-films']);
    expect(problemOfPolicy(policy, evaluateExpression)).to.equal(undefined);
  });

  it('leaves everything else, and the policy that it was given, as it was', () => {
    const whole = { id: 'stats', category: 'analytics', name: 'Stats' };
    const policy: PolicySource = { revision: 3, services: [whole, { use: 'maps', category: 'functional' }] };
    const before = JSON.stringify(policy);
    const completed = complete(policy);
    expect(completed.revision).to.equal(3);
    expect(completed.services![0]).to.equal(whole);
    expect(JSON.stringify(policy)).to.equal(before);
    for (const odd of [{}, { services: 'all' }, { services: [null, 7] }])
      expect(complete(odd as unknown as PolicySource)).to.deep.equal(odd);
  });

  it('says which entries come nearest when there is none of that name', () => {
    const use = (name: string) => () => complete({ services: [{ use: name, category: 'marketing' }] });
    expect(use('flims')).to.throw(TypeError, /services\[0\]\.use is "flims".*nearest: films, /);
    expect(use('')).to.throw(TypeError, /services\[0\]\.use is ""/);
    expect(() => completing(services)({ services: [{ use: 'yuotube', category: 'marketing' }] })).to.throw(
      /nearest: youtube/,
    );
    expect(() => completing(services)({ services: [{ use: 'meta', category: 'marketing' }] })).to.throw(/meta-pixel/);
  });

  it('makes a policy that is sound of one that isn’t', () => {
    const policy: PolicySource = {
      services: [
        { use: 'youtube', category: 'marketing' },
        { use: 'matomo', category: 'analytics' },
      ],
    };
    expect(() => parsePolicy(JSON.stringify(policy))).to.throw();
    expect(problemOfPolicy(policy, evaluateExpression)).to.match(
      /services\[0\]\.use is "youtube".*askfirst\/catalogue.*askfirst-catalogue\.js/,
    );

    const completed = completing(services)(policy);
    expect(problemOfPolicy(completed, evaluateExpression)).to.equal(undefined);
    expect(parsePolicy(JSON.stringify(completed)).services.map(({ name }) => name)).to.deep.equal([
      'YouTube',
      'Matomo, on this site’s own server',
    ]);
  });
});
