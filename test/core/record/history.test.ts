import { expect } from 'chai';
import { HISTORY, noteAnswer, parseHistory, readHistory, type PastAnswer } from '../../../src/core/record/history.js';
import { addMonths } from '../../../src/core/record/add-months.js';
import { dayOf } from '../../../src/core/record/day-of.js';
import { formatRecord } from '../../../src/core/record/format-record.js';
import type { ConsentRecord } from '../../../src/core/record/record.js';
import { parsePolicy } from '../../../src/core/policy/policy.js';
import { writeRecordCookie } from '../../../src/core/record/record-cookie.js';

const TODAY = dayOf(new Date());
const monthsAgo = (months: number): string => dayOf(addMonths(new Date(), -months));

const recordOf = (method: ConsentRecord['method'], day = TODAY): ConsentRecord => ({
  revision: 1,
  day,
  method,
  signal: '',
  accepted: method === 'accept-all' ? ['ads', 'maps'] : [],
  refused: method === 'accept-all' ? [] : ['ads', 'maps'],
});
const yes = recordOf('accept-all');
const no = recordOf('refuse-all');

const methodsOf = (answers: readonly PastAnswer[]): string[] => answers.map(({ record }) => record.method);
const stored = (): string | null => localStorage.getItem(HISTORY);
const policy = { remember: { months: 6, history: true } };
/** Answers one after another, as each takes the place of the one before. */
const answer = (...records: readonly ConsentRecord[]): void => {
  let before: ConsentRecord | null = null;
  for (const record of records) {
    noteAnswer({ policy, state: { record, volatile: false } }, before, record);
    before = record;
  }
};

describe('the history of answers', () => {
  const forget = (): void => localStorage.removeItem(HISTORY);
  beforeEach(forget);
  afterEach(forget);

  it('E-04 grows at its end, each answer with the day on which it was given and nothing else', () => {
    answer(yes, no, recordOf('withdraw'));
    expect(stored()?.split('\n')).to.deep.equal([
      `${TODAY} ${formatRecord(yes)}`,
      `${TODAY} ${formatRecord(no)}`,
      `${TODAY} ${formatRecord(recordOf('withdraw'))}`,
    ]);
    expect(methodsOf(readHistory(policy, recordOf('withdraw')))).to.deep.equal([
      'accept-all',
      'refuse-all',
      'withdraw',
    ]);
  });

  it('E-04 keeps the latest twenty', () => {
    const records = Array.from({ length: 25 }, (_, revision) => ({ ...yes, revision }));
    answer(...records);
    expect(stored()?.split('\n')).to.have.length(20);
    expect(readHistory(policy, records[24]!).map(({ record }) => record.revision)).to.deep.equal(
      Array.from({ length: 20 }, (_, index) => index + 5),
    );
    const unnoted = { ...no, revision: 25 };
    expect(readHistory(policy, unnoted).map(({ record }) => record.revision)).to.deep.equal(
      Array.from({ length: 20 }, (_, index) => index + 6),
    );
  });

  it('has an answer too that was left out of it, before the next one', () => {
    noteAnswer({ policy, state: { record: no, volatile: false } }, recordOf('accept-all', monthsAgo(1)), no);
    expect(readHistory(policy, no).map(({ day, record }) => [day, record.method])).to.deep.equal([
      [monthsAgo(1), 'accept-all'],
      [TODAY, 'refuse-all'],
    ]);
  });

  it('is read with the answer in force, even where that wasn’t noted; reading doesn’t add to it', () => {
    answer(yes);
    expect(methodsOf(readHistory(policy, no))).to.deep.equal(['accept-all', 'refuse-all']);
    expect(methodsOf(readHistory(policy, null))).to.deep.equal(['accept-all']);
    expect(stored()).to.equal(`${TODAY} ${formatRecord(yes)}`);
  });

  it('is read without being written, so that nothing is lost that another tab adds meanwhile', () => {
    answer(yes, no);
    const { setItem } = Storage.prototype;
    let writes = 0;
    Storage.prototype.setItem = () => {
      writes++;
    };
    const answers = readHistory(policy, no);
    Storage.prototype.setItem = setItem;
    expect([answers.length, writes]).to.deep.equal([2, 0]);
  });

  it('is read where the policy says nothing any more of how long an answer is remembered', () => {
    answer(yes);
    expect(methodsOf(readHistory(parsePolicy('{}'), null))).to.deep.equal(['accept-all']);
  });

  it('E-04 is forgotten with the record', () => {
    answer(yes, no);
    writeRecordCookie(parsePolicy('{}'), null, () => []);
    expect(stored()).to.equal(null);
  });

  it('has nothing of an answer that isn’t recorded, that the browser didn’t keep, or that was forgotten meanwhile', () => {
    noteAnswer({ policy, state: { record: yes, volatile: false } }, yes, yes);
    noteAnswer({ policy, state: { record: yes, volatile: true } }, null, yes);
    noteAnswer({ policy, state: { record: null, volatile: false } }, null, yes);
    noteAnswer({ policy, state: { record: null, volatile: false } }, null, null);
    expect(stored()).to.equal(null);
  });

  for (const [what, act] of [
    ['read', () => readHistory(policy, null)],
    ['written', () => answer(no)],
  ] as const)
    it(`E-12 loses what is older than an answer is remembered, when it is ${what}`, () => {
      const old = `${monthsAgo(7)} ${formatRecord(yes)}`;
      const current = `${monthsAgo(5)} ${formatRecord(yes)}`;
      localStorage.setItem(HISTORY, `${old}\n${current}`);
      act();
      expect(stored()).not.to.contain(old);
      expect(stored()).to.contain(current);
    });

  it('E-12 leaves no entry behind once all of it is too old', () => {
    localStorage.setItem(HISTORY, `${monthsAgo(7)} ${formatRecord(yes)}`);
    expect(readHistory(policy, null)).to.deep.equal([]);
    expect(stored()).to.equal(null);
  });

  it('ignores what isn’t an answer, whatever stands beside it', () => {
    const good = `${TODAY} ${formatRecord(yes)}`;
    for (const bad of [
      '',
      'x',
      formatRecord(yes),
      `2026-13-41 ${formatRecord(yes)}`,
      `x${TODAY} ${formatRecord(yes)}`,
      `${TODAY}  ${formatRecord(yes)}`,
      `${TODAY} ${formatRecord(yes)} `,
      `${TODAY} ${formatRecord(yes)}!`,
      `${TODAY} ${formatRecord(yes).slice(0, -3)}_`,
      `${TODAY} 2${formatRecord(yes).slice(1)}`,
      '{"__proto__":1}',
    ]) {
      expect(parseHistory(`${bad}\n${good}\n${bad}`, 6), bad).to.deep.equal([{ day: TODAY, record: yes }]);
    }
  });

  it('takes no more than it would ever write', () => {
    const text = `${'x'.repeat(2e6)}\n${TODAY} ${formatRecord(yes)}`;
    expect(methodsOf(parseHistory(text, 6))).to.deep.equal(['accept-all']);
    expect(
      parseHistory(
        Array(5000)
          .fill(`${TODAY} ${formatRecord(yes)}`)
          .join('\n'),
        6,
      ),
    ).to.have.length(20);
  });

  for (const method of ['getItem', 'setItem'] as const)
    it(`does no harm where ${method} throws`, () => {
      const original = Storage.prototype[method];
      Storage.prototype[method] = () => {
        throw new DOMException('no', 'QuotaExceededError');
      };
      try {
        answer(yes, no);
        expect(methodsOf(readHistory(policy, no))).to.deep.equal(['refuse-all']);
      } finally {
        Storage.prototype[method] = original as never;
      }
    });
});
