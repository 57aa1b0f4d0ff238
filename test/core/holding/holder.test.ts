import { expect } from 'chai';
import { createHolder, type Holder } from '../../../src/core/holding/holder.js';
import type { PolicySource } from '../../../src/core/policy/policy-source.js';
import type { Consent } from '../../../src/core/consent/consent.js';
import { actAsVisitor } from '../act-as.js';
import { clearCookies, startConsent } from '../start-consent.js';

const RULE = { id: 'video', waits: true, services: [], needsAll: false };

/** Starts the widget with a queue, and notes what becomes of what is put there. */
const start = (
  onlyReports = false,
  source: PolicySource = {},
): {
  consent: Consent;
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
        size: 0,
        ...means,
      }),
  };
};

const accept = (consent: Consent): Promise<boolean> => actAsVisitor(() => consent.decide('all'));
const fates = ({ held }: Consent): string[] => held.map(({ name, fate }) => `${name} ${fate}`);

describe('createHolder', () => {
  beforeEach(clearCookies);
  afterEach(clearCookies);

  it('lets what is allowed pass, and what has no rule', async () => {
    const { consent, holder } = start();
    expect(holder.blockingRule(undefined, 'fetch', 'x')).to.equal(undefined);
    expect(holder.blockingRule(RULE, 'fetch', 'x')).to.equal(RULE);
    await accept(consent);
    expect(holder.blockingRule(RULE, 'fetch', 'x')).to.equal(undefined);
  });

  it('has what nobody declared pass, unless the policy holds it', () => {
    const nobodys = { ...RULE, id: '', waits: false };
    expect(start().holder.blockingRule(nobodys, 'cookie', 'x')).to.equal(undefined);
    expect(start(false, { undeclared: 'report' }).holder.blockingRule(nobodys, 'cookie', 'x')).to.equal(undefined);
    expect(start(false, { undeclared: 'hold' }).holder.blockingRule(nobodys, 'cookie', 'x')).to.equal(nobodys);
  });

  it('tells of nothing that only was asked about, where it holds', () => {
    const { consent, holder } = start();
    holder.blockingRule(RULE, 'fetch', 'x');
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

  it('frees the room of what was taken back, and of what took its place', () => {
    const { holder, done, put } = start();
    put('a', { key: 'k', size: 65_000 });
    put('b', { key: 'k', size: 65_000 });
    holder.forget('k');
    put('c', { size: 65_000 });
    expect(done).to.be.empty;
    put('d', { size: 65_000 });
    expect(done).to.deep.equal(['failed d']);
  });

  it('frees the room of what was made', async () => {
    const { consent, done, put } = start();
    for (let count = 0; count < 100; count++) put(`${count}`, { size: 600 });
    await accept(consent);
    await consent.erase();
    done.length = 0;
    put('next', { size: 65_000 });
    expect(done).to.be.empty;
  });

  it('lets everything pass after its end', () => {
    const { holder } = start();
    holder.undo();
    expect(holder.blockingRule(RULE, 'fetch', 'x')).to.equal(undefined);
    expect(holder.blocks(RULE)).to.be.false;
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
    put('uncounted', { size: undefined });
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
    for (let count = 0; count < 10; count++) put(`in the page ${count}`, { size: undefined });
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
    expect(holder.blockingRule(RULE, 'cookie', '_film')).to.equal(undefined);
    expect(fates(consent)).to.deep.equal(['_film reported']);
  });

  it('remembers the latest 500', () => {
    const { consent, put } = start();
    for (let count = 0; count < 501; count++) put(`${count}`, {}, { ...RULE, waits: false });
    expect(consent.held).to.have.length(500);
    expect(consent.held[0]?.name).to.equal('1');
  });
});
