import { expect } from 'chai';
import { parsePolicy } from '../../src/core/policy.js';
import { dayOf, formatRecord, type ConsentRecord } from '../../src/core/record.js';
import { writeRecord } from '../../src/core/record-cookie.js';
import { clearCookies } from './start-consent.js';

describe('writeRecord', () => {
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
    expect(writeRecord(policy, record)).to.be.true;
    expect(document.cookie).to.equal(`askfirst=${formatRecord(record)}`);
    expect(writeRecord(policy, record)).to.be.true;
  });

  it('says that a browser doesn’t keep it which drops it without a word, or has no cookies for the page', () => {
    for (const take of [
      () => {},
      () => {
        throw new DOMException('no', 'SecurityError');
      },
    ]) {
      takeCookies(take);
      expect(writeRecord(policy, record)).to.be.false;
      expect(document.cookie).to.equal('');
    }
  });

  it('takes the answer of another tab, which came at the same time, for kept: it holds in both', () => {
    const other = formatRecord({ ...record, refused: ['marketing'] });
    takeCookies(() => cookie.set.call(document, `askfirst=${other}; path=/`));
    expect(writeRecord(policy, record)).to.be.true;
    expect(document.cookie).to.equal(`askfirst=${other}`);
  });

  it('says that it is gone', () => {
    writeRecord(policy, record);
    expect(writeRecord(policy, null)).to.be.true;
    expect(document.cookie).to.equal('');
  });
});
