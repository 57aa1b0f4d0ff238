import { expect } from 'chai';
import { lookUp } from '../../src/ui/look-up.js';

describe('lookUp', () => {
  it('takes the first wanted language that is there, cut off piece by piece', () => {
    expect(lookUp(['de-AT', 'fr'], ['fr', 'de'])).to.equal('de');
    expect(lookUp(['nl', 'fr-CA'], ['fr', 'de'])).to.equal('fr');
    expect(lookUp(['zh-Hant-TW'], ['zh', 'zh-Hant'])).to.equal('zh-Hant');
    expect(lookUp(['DE-de'], ['de'])).to.equal('de');
  });

  it('finds nothing where nothing fits', () => {
    expect(lookUp(['', 'nl'], ['de'])).to.be.undefined;
    expect(lookUp(['de'], ['de-AT'])).to.be.undefined;
  });
});
