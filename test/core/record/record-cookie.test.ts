import { expect } from 'chai';
import { parsePolicy, type Policy } from '../../../src/core/policy/policy.js';
import { dayOf } from '../../../src/core/record/day-of.js';
import { formatRecord } from '../../../src/core/record/format-record.js';
import type { ConsentRecord } from '../../../src/core/record/record.js';
import { writeRecordCookie } from '../../../src/core/record/record-cookie.js';
import { readRecords } from '../../../src/core/record/read-record.js';
import { clearCookies } from '../start-consent.js';

const write = (policy: Policy, record: ConsentRecord | null): boolean =>
  writeRecordCookie(policy, record, () => readRecords(policy));

describe('writeRecordCookie', () => {
  const policy = parsePolicy('{}');
  const record: ConsentRecord = {
    revision: 1,
    day: dayOf(new Date()),
    method: 'choose',
    signal: '',
    accepted: [],
    refused: ['analytics'],
  };
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie') as Required<PropertyDescriptor>;
  /** Has the browser do something else with a cookie than to keep it. */
  const takeCookies = (take: (text: string) => void): void => {
    Object.defineProperty(document, 'cookie', {
      configurable: true,
      get: () => cookie.get.call(document) as unknown,
      set: take,
    });
  };
  beforeEach(clearCookies);
  afterEach(() => {
    Reflect.deleteProperty(document, 'cookie');
    clearCookies();
  });

  it('says that the browser keeps it', () => {
    expect(write(policy, record)).to.be.true;
    expect(document.cookie).to.equal(`askfirst=${formatRecord(record)}`);
    expect(write(policy, record)).to.be.true;
  });

  it('says that a browser doesn’t keep it which drops it without a word, or has no cookies for the page', () => {
    for (const take of [
      () => {},
      () => {
        throw new DOMException('no', 'SecurityError');
      },
    ]) {
      takeCookies(take);
      expect(write(policy, record)).to.be.false;
      expect(document.cookie).to.equal('');
    }
  });

  it('takes the answer of another tab, which came at the same time, for kept: it holds in both', () => {
    const other = formatRecord({ ...record, refused: ['marketing'] });
    takeCookies(() => cookie.set.call(document, `askfirst=${other}; path=/`));
    expect(write(policy, record)).to.be.true;
    expect(document.cookie).to.equal(`askfirst=${other}`);
  });

  it('says that it is gone', () => {
    write(policy, record);
    expect(write(policy, null)).to.be.true;
    expect(document.cookie).to.equal('');
  });
});
