import { expect } from 'chai';
import { problemOfPolicy } from '../../../../src/core/explain/policy/problems-of-policy.js';
import { suggestPolicy } from '../../../../src/core/explain/report/suggest-policy.js';
import { evaluateExpression } from '../../../../src/core/policy/expression.js';
import { parsePolicy } from '../../../../src/core/policy/policy.js';

const CATALOGUE = [
  { id: 'films', category: 'marketing', name: 'Films', hosts: ['*.films.example'], cookies: [{ name: '_film*' }] },
  { id: 'stats', category: 'analytics', name: 'Stats', hosts: ['stats.example/count/*'] },
  { id: 'maps', category: 'functional', name: 'Maps', hosts: ['maps.example'] },
];
const suggest = (found: object, source: object = {}) =>
  suggestPolicy({ addresses: [], entries: [], ...found }, parsePolicy(JSON.stringify(source)), CATALOGUE);

describe('suggestPolicy', () => {
  it('finds services of the catalogue by their hosts and by their entries, and has them in full', () => {
    const { policy, catalogueIds, unknownHosts, unknownEntries } = suggest({
      addresses: ['https://stats.example/count/x.js'],
      entries: [
        { kind: 'cookie', name: '_film1' },
        { kind: 'cookie', name: 'mystery' },
      ],
    });
    expect(catalogueIds).to.deep.equal(['films', 'stats']);
    expect(policy.services).to.deep.equal([CATALOGUE[0], CATALOGUE[1]]);
    expect(unknownHosts).to.deep.equal([]);
    expect(unknownEntries).to.deep.equal([{ kind: 'cookie', name: 'mystery' }]);
  });

  it('has a service of its own for each host that the catalogue doesn’t know', () => {
    const { policy, unknownHosts } = suggest({
      addresses: ['https://cdn.other.example/a.js', 'https://cdn.other.example/b.js', 'https://stats.example/else.js'],
    });
    expect(unknownHosts).to.deep.equal(['cdn.other.example', 'stats.example']);
    expect(policy.services?.map(({ id }) => id)).to.deep.equal(['cdn-other-example', 'stats-example']);
  });

  it('keeps what the site has, and adds a service once', () => {
    const own = { id: 'films', category: 'media', name: 'Our films' };
    const source = { categories: [{ id: 'media', title: 'Media' }], services: [own] };
    const { policy, catalogueIds } = suggest(
      { addresses: ['https://a.films.example/x', 'https://maps.example/'] },
      source,
    );
    expect(catalogueIds).to.deep.equal(['maps']);
    expect(policy.services).to.deep.equal([own, { ...CATALOGUE[2], category: 'media' }]);
  });

  it('is a policy that nothing is wrong with, whatever the site has', () => {
    for (const source of [{}, { categories: [{ id: 'media', title: 'Media' }] }, { services: [CATALOGUE[2]] }]) {
      const { policy } = suggest({ addresses: ['https://a.films.example/x', 'http://other.example:8080/y'] }, source);
      expect(problemOfPolicy(JSON.parse(JSON.stringify(policy)), evaluateExpression)).to.equal(undefined);
    }
  });
});
