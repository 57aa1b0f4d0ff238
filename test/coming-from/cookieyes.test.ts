import { expect } from 'chai';
import { cookieyes } from '../../src/coming-from/cookieyes.js';
import { expectClosed, hear } from './closed.js';

const CHOSEN =
  'consentid:dFlDNndH,consent:yes,action:yes,necessary:yes,functional:no,analytics:yes,performance:yes,advertisement:no,other:no';

describe('CookieYes', () => {
  it('has each category’s answer', () => {
    const told = {
      answers: { functional: false, analytics: true, performance: true, advertisement: false, other: false },
    };
    expect(hear(cookieyes, [CHOSEN])).to.deep.equal(told);
    expect(hear(cookieyes, [encodeURIComponent(`${CHOSEN},lastRenewedDate:1711555514000`)])).to.deep.equal(told);
  });

  it('is no answer before the visitor acted', () => {
    expect(hear(cookieyes, [CHOSEN.replace('action:yes', 'action:')])).to.equal(null);
    expect(hear(cookieyes, [CHOSEN.replace('action:yes', 'action:no')])).to.equal(null);
    expect(hear(cookieyes, [CHOSEN.replace('action:yes,', '')])).to.equal(null);
  });

  it('is closed to what isn’t whole', () => {
    expectClosed(cookieyes, CHOSEN);
    expect(hear(cookieyes, [CHOSEN.replace('analytics:yes', 'analytics:ye')])).to.equal(null);
  });
});
