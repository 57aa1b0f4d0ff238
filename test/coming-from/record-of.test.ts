import { expect } from 'chai';
import { knownIds, readNames } from '../../src/coming-from/names.js';
import { recordOf } from '../../src/coming-from/record-of.js';
import type { ForeignAnswer } from '../../src/coming-from/tool.js';
import { parsePolicy } from '../../src/core/policy/policy.js';
import type { PolicySource } from '../../src/core/policy/policy-source.js';
import type { ConsentRecord } from '../../src/core/record/record.js';

const NOW = new Date('2026-07-01T12:00:00Z');
const source: PolicySource = {
  revision: 3,
  categories: [
    { id: 'necessary', title: 'Necessary' },
    { id: 'analytics', title: 'Statistics' },
    { id: 'marketing', title: 'Advertising' },
  ],
  services: [
    { id: 'matomo', category: 'analytics', name: 'Matomo' },
    { id: 'clarity', category: 'analytics', name: 'Clarity' },
  ],
};
const take = (told: ForeignAnswer, parts: PolicySource = {}, mapping = ''): ConsentRecord | null => {
  const policy = parsePolicy(JSON.stringify({ ...source, ...parts }));
  return recordOf(policy, told, readNames(mapping, knownIds(policy)), NOW);
};
const split = (told: ForeignAnswer, parts?: PolicySource, mapping?: string): string | undefined => {
  const record = take(told, parts, mapping);
  return record ? `${record.accepted.join()}/${record.refused.join()}` : undefined;
};

describe('recordOf', () => {
  it('accepts what was accepted, refuses what was refused, and says nothing of the rest', () => {
    expect(split({ answers: { statistics: true } })).to.equal('analytics,clarity,matomo/');
    expect(split({ answers: { statistics: false, ads: true } })).to.equal('marketing/analytics,clarity,matomo');
    expect(split({ answers: { social: true, necessary: true } })).to.equal(undefined);
    expect(split({ answers: {}, refusesRest: true })).to.equal('/analytics,clarity,marketing,matomo');
  });

  it('takes two answers about one id for none', () => {
    expect(split({ answers: { statistics: true, performance: false, ads: false } })).to.equal('/marketing');
    expect(split({ answers: { statistics: true, performance: true } })).to.equal('analytics,clarity,matomo/');
    const refusing = { answers: { statistics: true, performance: false }, refusesRest: true };
    expect(split(refusing)).to.equal('/marketing');
  });

  it('answers a category by its services, once they all are answered alike', () => {
    expect(split({ answers: { matomo: true } })).to.equal('matomo/');
    expect(split({ answers: { matomo: true, clarity: true } })).to.equal('analytics,clarity,matomo/');
    expect(split({ answers: { matomo: true, clarity: false } })).to.equal('matomo/clarity');
    expect(split({ answers: { matomo: false, clarity: false } })).to.equal('/analytics,clarity,matomo');
  });

  it('leaves a service open that the other tool may have asked about by a name of its own', () => {
    const told = { answers: { analytics: true, matomo: true }, refusesRest: true, partly: ['analytics'] };
    expect(split(told)).to.equal('analytics,matomo/marketing');
  });

  it('says nothing of what the policy added or widened later', () => {
    const services = [...(source.services ?? []), { id: 'heap', category: 'analytics', name: 'Heap', since: 2 }];
    expect(split({ answers: { statistics: true, heap: true } }, { services })).to.equal('analytics,clarity,matomo/');
    const categories = source.categories?.map((one) => (one.id === 'marketing' ? { ...one, since: 3 } : one));
    expect(split({ answers: { ads: true } }, { categories: categories ?? [] })).to.equal(undefined);
    expect(take({ answers: { statistics: true } })?.revision).to.equal(1);
  });

  it('takes the owner’s word for what a name means', () => {
    const mapping = 'cookies: analytics marketing';
    expect(split({ answers: { cookies: true } }, {}, mapping)).to.equal('analytics,clarity,marketing,matomo/');
    expect(split({ answers: { cookies: true } })).to.equal(undefined);
  });

  it('keeps the answer’s own day, never a later one than today', () => {
    const answers = { statistics: true };
    expect(take({ answers, at: '2026-03-02T10:00:00Z' })?.day).to.equal('2026-03-02');
    expect(take({ answers })?.day).to.equal('2026-07-01');
    expect(take({ answers, at: '2099-01-01' })?.day).to.equal('2026-07-01');
    expect(take({ answers, at: '2025-11-30' })).to.equal(null);
    expect(take({ answers, at: '2025-11-30' }, { remember: { months: 12 } })?.day).to.equal('2025-11-30');
    expect(() => take({ answers, at: 'yesterday' })).to.throw();
  });
});
