import { expect } from 'chai';
import { createHolder, type Holder } from '../../src/core/hold.js';
import type { PolicySource } from '../../src/core/policy-source.js';
import type { Askfirst } from '../../src/core/types.js';
import { actAsVisitor } from './act-as.js';
import { clearCookies, startConsent } from './start-consent.js';

const RULE = { id: 'video', waits: true };

/** Starts the widget with a queue, and notes what becomes of what is put there. */
const start = (
  onlyReports = false,
  source: PolicySource = {},
): {
  consent: Askfirst;
  holder: Holder;
  done: string[];
  put: (name: string, means?: object, rule?: typeof RULE) => void;
} => {
  const consent = startConsent(source);
  const holder = createHolder(consent, onlyReports);
  const done: string[] = [];
  return {
    consent,
    holder,
    done,
    put: (name, means = {}, rule = RULE) =>
      holder.hold(rule, 'fetch', name, {
        proceed: () => done.push(`made ${name}`),
        fail: () => done.push(`failed ${name}`),
        ...means,
      }),
  };
};

const accept = (consent: Askfirst): Promise<boolean> => actAsVisitor(() => consent.decide('all'));
const fates = ({ held }: Askfirst): string[] => held.map(({ name, fate }) => `${name} ${fate}`);

describe('createHolder', () => {
  beforeEach(clearCookies);
  afterEach(clearCookies);

  it('lets what is allowed pass, and what has no rule', async () => {
    const { consent, holder } = start();
    expect(holder.inTheWay(undefined, 'fetch', 'x')).to.equal(undefined);
    expect(holder.inTheWay(RULE, 'fetch', 'x')).to.equal(RULE);
    await accept(consent);
    expect(holder.inTheWay(RULE, 'fetch', 'x')).to.equal(undefined);
  });

  it('has what nobody declared pass, unless the policy holds it', () => {
    const nobodys = { id: '', waits: false };
    expect(start().holder.inTheWay(nobodys, 'cookie', 'x')).to.equal(undefined);
    expect(start(false, { undeclared: 'report' }).holder.inTheWay(nobodys, 'cookie', 'x')).to.equal(undefined);
    expect(start(false, { undeclared: 'hold' }).holder.inTheWay(nobodys, 'cookie', 'x')).to.equal(nobodys);
  });

  it('tells of nothing that only was asked about, where it holds', () => {
    const { consent, holder } = start();
    holder.inTheWay(RULE, 'fetch', 'x');
    expect(consent.held).to.be.empty;
  });

  it('leaves waiting what an answer to something else says nothing of', async () => {
    const { consent, done, put } = start();
    put('a');
    await consent.decide({ ads: false });
    expect(done).to.be.empty;
    expect(fates(consent)).to.deep.equal(['a waits']);
  });

  it('makes what waits once it is accepted, in order, and once', async () => {
    const { consent, done, put } = start();
    put('a');
    put('b');
    expect(done).to.be.empty;
    await accept(consent);
    await consent.decide('none');
    await accept(consent);
    expect(done).to.deep.equal(['made a', 'made b']);
    expect(fates(consent)).to.deep.equal(['a made', 'b made']);
  });

  it('has it fail once it is refused, and at once after that', async () => {
    const { consent, done, put } = start();
    put('a');
    await consent.decide('none');
    put('b');
    await accept(consent);
    expect(done).to.deep.equal(['failed a', 'failed b']);
    expect(fates(consent)).to.deep.equal(['a stopped', 'b stopped']);
  });

  it('doesn’t have it wait where the service says so', () => {
    const { done, put } = start();
    put('a', {}, { ...RULE, waits: false });
    expect(done).to.deep.equal(['failed a']);
  });

  it('has a later one take an earlier one’s place, and announces it once', async () => {
    const { consent, done, put } = start();
    put('a', { key: 'k', proceed: () => done.push('first') });
    put('a', { key: 'k', proceed: () => done.push('second') });
    expect(fates(consent)).to.deep.equal(['a waits']);
    await accept(consent);
    expect(done).to.deep.equal(['second']);
  });

  it('takes one back', async () => {
    const { consent, holder, done, put } = start();
    put('a', { key: 'k' });
    holder.forget('k');
    await accept(consent);
    expect(done).to.be.empty;
  });

  it('keeps so many, and so much, and stops the rest', () => {
    const { done, put } = start();
    for (let count = 0; count < 101; count++) put(`${count}`, { size: 0 });
    expect(done).to.deep.equal(['failed 100']);
    put('uncounted');
    expect(done).to.have.length(1);
  });

  it('keeps no more than 64 KiB', () => {
    const { done, put } = start();
    put('a', { size: 65_000 });
    put('b', { size: 1_000 });
    expect(done).to.deep.equal(['failed b']);
  });

  it('keeps 64 KiB to the byte, of which what stands in the page is no part', () => {
    const { done, put } = start();
    put('in the page', { size: undefined });
    put('a', { size: 65_000 });
    put('b', { size: 536 });
    expect(done).to.be.empty;
    put('c', { size: 1 });
    expect(done).to.deep.equal(['failed c']);
  });

  it('counts only what has a size', () => {
    const { done, put } = start();
    for (let count = 0; count < 10; count++) put(`in the page ${count}`);
    for (let count = 0; count < 100; count++) put(`${count}`, { size: 0 });
    expect(done).to.be.empty;
  });

  it('forgets without a word what has no way to fail', async () => {
    const { consent, done, put } = start();
    const reported: unknown[] = [];
    const original = window.onerror;
    window.onerror = (message) => !!reported.push(message);
    put('a', { fail: undefined });
    await consent.decide('none');
    put('b', { fail: undefined });
    window.onerror = original;
    expect(fates(consent)).to.deep.equal(['a stopped', 'b stopped']);
    expect([...done, ...reported]).to.be.empty;
  });

  it('goes on with the rest where one throws, and reports that', async () => {
    const { consent, done, put } = start();
    const reported: unknown[] = [];
    const original = window.onerror;
    window.onerror = (message) => !!reported.push(message);
    put('a', {
      proceed: () => {
        throw new Error('one');
      },
    });
    put('b');
    await accept(consent);
    window.onerror = original;
    expect(done).to.deep.equal(['made b']);
    expect(reported).to.have.length(1);
  });

  it('lets everything pass where it only reports, and tells', () => {
    const { consent, holder } = start(true);
    expect(holder.inTheWay(RULE, 'cookie', '_film')).to.equal(undefined);
    expect(fates(consent)).to.deep.equal(['_film reported']);
  });

  it('remembers the latest 500', () => {
    const { consent, put } = start();
    for (let count = 0; count < 501; count++) put(`${count}`, {}, { ...RULE, waits: false });
    expect(consent.held).to.have.length(500);
    expect(consent.held[0]?.name).to.equal('1');
  });
});
