import { expect } from 'chai';
import { evaluateExpression } from '../../src/core/policy/expression.js';
import { problemOfPolicy } from '../../src/core/explain/policy/problems-of-policy.js';
import type { ServiceSource } from '../../src/core/policy/service-source.js';
import { sinceOf } from '../../src/core/policy/since-of.js';

const media = { id: 'media', title: 'Media', required: false };
const video: ServiceSource = { id: 'video', category: 'media', name: 'Video' };

describe('sinceOf', () => {
  it('is the latest revision that widened a category, a service, or one of its entries', () => {
    expect(sinceOf(media)).to.equal(0);
    expect(sinceOf({ ...media, since: 2 })).to.equal(2);
    expect(sinceOf(media, video)).to.equal(0);
    expect(sinceOf({ ...media, since: 2 }, video)).to.equal(2);
    expect(sinceOf(media, { ...video, since: 3, cookies: [{ name: 'a', since: 2 }] })).to.equal(3);
    expect(sinceOf(media, { ...video, cookies: [{ name: 'a' }, { name: 'b', since: 4 }] })).to.equal(4);
  });

  it('reaches no answer when it can’t be read', () => {
    const unreadable = sinceOf(media, { ...video, since: 'soon' as unknown as number });
    expect(unreadable <= 9).to.be.false;
  });
});

describe('problemOf, of what changed', () => {
  const change = { revision: 2, date: '2026-03-14', summary: 'More.' };
  const problem = (change_: unknown, service: object = video): string =>
    problemOfPolicy(
      { revision: 2, categories: [media], services: [service], changes: [change_] },
      evaluateExpression,
    ) ?? '';

  it('is nothing where the history is sound', () => {
    expect(problem(change)).to.equal('');
    expect(problem({ ...change, kind: 'removed', ids: ['gone'] })).to.equal('');
    expect(problem({ ...change, kind: 'wider', ids: ['video'] }, { ...video, since: 2 })).to.equal('');
    expect(
      problem({ ...change, kind: 'longer', ids: ['video'] }, { ...video, cookies: [{ name: 'a', since: 2 }] }),
    ).to.equal('');
  });

  for (const [date, what] of [
    ['2026-02-30', 'a day that doesn’t exist'],
    ['14.3.2026', 'another spelling'],
    [undefined, 'no day'],
  ] as const)
    it(`names the key and the cure for ${what}`, () => {
      expect(problem({ ...change, date })).to.match(/changes\[0\]\.date is .*; write a day as 2026-03-14/);
    });

  it('says who wouldn’t be asked, as no since says so', () => {
    expect(problem({ ...change, kind: 'wider', ids: ['video'] })).to.match(/"video" changed in revision 2.*"since": 2/);
  });

  it('finds a kind, an id or a revision that there isn’t', () => {
    expect(problem({ ...change, kind: 'bigger' })).to.contain('changes[0].kind is "bigger"');
    expect(problem({ ...change, kind: 'longer', ids: ['film'] })).to.contain('changes[0].ids is "film"');
    expect(problem({ ...change, revision: 3 })).to.contain('changes[0].revision is 3');
    expect(problem(change, { ...video, since: 3 })).to.contain('services[0].since is 3');
    expect(problem(change, { ...video, cookies: [{ name: 'a', since: -1 }] })).to.contain('cookies[0].since is -1');
  });
});
