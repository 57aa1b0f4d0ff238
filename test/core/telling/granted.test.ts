import { expect } from 'chai';
import { allowed, granted } from '../../../src/core/telling/granted.js';

describe('what vendors are told', () => {
  const answers = { yes: true, no: false, none: undefined };

  it('is that what is allowed is granted, and all else denied, what isn’t answered too', () => {
    expect(granted(answers)).to.deep.equal({ yes: 'granted', no: 'denied', none: 'denied' });
  });

  it('is the same in booleans', () => {
    expect(allowed(answers)).to.deep.equal({ yes: true, no: false, none: false });
  });
});
