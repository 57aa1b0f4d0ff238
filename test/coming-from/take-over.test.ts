import { expect } from 'chai';
import { klaro } from '../../src/coming-from/klaro.js';
import { readNames } from '../../src/coming-from/names.js';
import { takeOver, type Own } from '../../src/coming-from/take-over.js';
import { parsePolicy } from '../../src/core/policy/policy.js';
import { readRecords } from '../../src/core/record/read-record.js';
import { dayOf } from '../../src/core/record/day-of.js';

describe('takeOver', () => {
  const policy = parsePolicy(
    JSON.stringify({
      cookie: { name: 'taken' },
      categories: [
        { id: 'analytics', title: 'Statistics' },
        { id: 'marketing', title: 'Advertising' },
      ],
    }),
  );
  const TODAY = dayOf(new Date());
  const CHOSEN = encodeURIComponent('{"analytics":true,"marketing":false}');
  const TAKEN = `1.1.${TODAY}.choose..analytics.marketing`;
  const put = (name: string, value: string): unknown => (document.cookie = `${name}=${value};path=/`);
  const read = (name = 'taken'): string | undefined => readRecords({ cookie: { name } })[0];
  const take = (own?: Own, of = policy): string | undefined => {
    takeOver(of, klaro, readNames(), own);
    return read();
  };
  const clear = (): void => {
    for (const name of ['taken', 'klaro', 'choices']) document.cookie = `${name}=;path=/;max-age=0`;
    localStorage.removeItem('klaro');
  };
  beforeEach(clear);
  after(clear);

  it('moves the answer, once', () => {
    put('klaro', CHOSEN);
    expect(take()).to.equal(TAKEN);
    expect(read('klaro')).to.equal(undefined);
    document.cookie = 'taken=;path=/;max-age=0';
    expect(take()).to.equal(undefined);
  });

  it('finds it in localStorage, and under the name that the site gave it', () => {
    localStorage.setItem('klaro', CHOSEN);
    expect(take()).to.equal(TAKEN);
    expect(localStorage.getItem('klaro')).to.equal(null);
    clear();
    put('choices', CHOSEN);
    expect(take({ entry: 'choices' })).to.equal(TAKEN);
    expect(read('choices')).to.equal(undefined);
  });

  it('never overwrites an answer to us, and has the older one gone', () => {
    put('klaro', CHOSEN);
    put('taken', `1.1.${TODAY}.refuse-all...analytics~marketing`);
    expect(take()).to.equal(`1.1.${TODAY}.refuse-all...analytics~marketing`);
    expect(read('klaro')).to.equal(undefined);
  });

  it('finds an answer to us in any of its copies', () => {
    put('klaro', CHOSEN);
    document.cookie = 'taken=broken;path=/test';
    document.cookie = `taken=broken;path=${location.pathname}`;
    put('taken', TAKEN.replace('choose', 'close'));
    take();
    expect(readRecords({ cookie: { name: 'taken' } })).to.include(TAKEN.replace('choose', 'close'));
    expect(read('klaro')).to.equal(undefined);
    document.cookie = `taken=;path=${location.pathname};max-age=0`;
    document.cookie = 'taken=;path=/test;max-age=0';
  });

  it('takes over of several copies what all of them accept, and what any of them refuses', () => {
    put('klaro', CHOSEN);
    document.cookie = `klaro=${encodeURIComponent('{"analytics":false,"marketing":false}')};path=${location.pathname}`;
    expect(take()).to.equal(`1.1.${TODAY}.choose...analytics~marketing`);
    expect(read('klaro')).to.equal(undefined);
  });

  it('takes what the server knows of the visitor for an answer to us', () => {
    put('klaro', CHOSEN);
    expect(take({}, { ...policy, answer: `1.1.${TODAY}.refuse-all...analytics~marketing` })).to.equal(undefined);
    expect(read('klaro')).to.equal(undefined);
  });

  it('leaves alone what it can’t read, or can’t keep', () => {
    put('klaro', '%7B%22analytics%22%3Atru');
    expect(take()).to.equal(undefined);
    expect(read('klaro')).to.equal('%7B%22analytics%22%3Atru');
    put('klaro', CHOSEN);
    expect(take({}, { ...policy, cookie: { name: 'taken', domain: 'elsewhere.example' } })).to.equal(undefined);
    expect(read('klaro')).to.equal(CHOSEN);
  });
});
