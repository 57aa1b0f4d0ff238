import { expect } from 'chai';
import { parsePolicy } from '../../../src/core/policy/policy.js';
import { sayMonths } from '../../../src/ui/words/say-months.js';
import { receiptEvent } from '../../../src/ui/receipt/receipt-event.js';

describe('how long an answer is remembered', () => {
  it('is said alike by receipt and table: 24 months in the policy are 13', () => {
    const policy = parsePolicy('{ "remember": { "months": 24 } }');
    expect(receiptEvent({ record: null, unanswered: [], volatile: false }, policy).validity_duration).to.equal('P13M');
    expect(sayMonths({ language: 'en' }, policy.remember.months)).to.equal('13 months');
  });
});
