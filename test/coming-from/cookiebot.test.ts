import { expect } from 'chai';
import { cookiebot } from '../../src/coming-from/cookiebot.js';
import { expectClosed, hear } from './closed.js';

const write = (
  parts = 'method:%27explicit%27%2Cver:1%2Cutc:1767225600000%2Cregion:%27de%27',
  stamp = 'G+6rYD==',
): string =>
  `{stamp:%27${stamp}%27%2Cnecessary:true%2Cpreferences:false%2Cstatistics:true%2Cmarketing:false%2C${parts}}`;

describe('Cookiebot', () => {
  it('has each category’s answer, and its day', () => {
    expect(hear(cookiebot, [write()])).to.deep.equal({
      answers: { preferences: false, statistics: true, marketing: false },
      at: 1767225600000,
    });
  });

  it('is no answer where the tool took it for granted, didn’t ask, or doesn’t say', () => {
    expect(hear(cookiebot, [write('method:%27implied%27%2Cver:1%2Cutc:1767225600000')])).to.equal(null);
    expect(hear(cookiebot, [write(undefined, '-1')])).to.equal(null);
    expect(hear(cookiebot, [write(undefined, '0')])).to.equal(null);
    expect(hear(cookiebot, [write('ver:1%2Cutc:1767225600000')])).to.equal(null);
  });

  it('is closed to what isn’t whole', () => {
    expectClosed(cookiebot, write());
    expect(hear(cookiebot, [write().replace('statistics:true', 'statistics:1')])).to.equal(null);
  });
});
