import { expect } from 'chai';
import fc from 'fast-check';
import { parseHistory } from '../../../src/core/record/history.js';
import { dayOf } from '../../../src/core/record/day-of.js';
import { formatRecord } from '../../../src/core/record/format-record.js';
import { cases } from '../cases.js';

const TODAY = dayOf(new Date());
const LINE = `${TODAY} ${formatRecord({ revision: 1, day: TODAY, method: 'accept-all', signal: '', accepted: ['ads'], refused: [] })}`;

describe('the history of answers', () => {
  it('never throws, and has only answers in it, whatever is stored', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(LINE, '\n', ' ', '.', '~', '__proto__', TODAY, '1.')).map((parts) => parts.join('')),
      fc.nat(LINE.length).map((length) => LINE.slice(0, length)),
    );
    fc.assert(
      fc.property(texts, (text) => {
        for (const { day, record } of parseHistory(text, 6)) expect(text).to.contain(`${day} ${formatRecord(record)}`);
      }),
      cases(),
    );
  });
});
