import { expect } from 'chai';
import { findOtherTools } from '../../../../src/core/explain/page/other-tools.js';

describe('findOtherTools', () => {
  it('names what another consent tool put on the page, and the cure', () => {
    expect(findOtherTools({ __tcfapi: () => {} }))
      .to.include('(__tcfapi)')
      .and.include('take one of the two away');
    expect(findOtherTools({ __gpp: () => {}, __tcfapi: () => {} })).to.include('(__tcfapi, __gpp)');
  });

  it('has nothing to say of a page without one', () => {
    expect(findOtherTools({ __uspapi: () => {} })).to.be.undefined;
  });
});
