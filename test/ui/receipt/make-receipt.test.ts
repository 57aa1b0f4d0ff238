import { expect } from 'chai';
import { makeConsent, shop } from '../make-consent.js';

describe('the receipt', () => {
  it('has the revision that was answered, also where the policy’s own can’t be recorded', async () => {
    for (const revision of [7, 2.5, -1]) {
      const consent = makeConsent({ ...shop, revision });
      await consent.decide('none');
      const { privacy_notice: notice, limits } = await consent.receipt();
      expect(notice.is_as_answered, String(revision)).to.be.true;
      expect(notice.answered_revision)
        .to.equal(notice.revision)
        .and.to.equal(revision === 7 ? 7 : 0);
      expect(limits).to.have.length(1);
    }
  });
});
