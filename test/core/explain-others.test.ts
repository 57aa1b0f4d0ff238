import { expect } from 'chai';
import { problemOfOthers } from '../../src/core/explain-others.js';

describe('problemOfOthers', () => {
  it('names what another consent tool put on the page, and the cure', () => {
    expect(problemOfOthers({ __tcfapi: () => {} }))
      .to.include('(__tcfapi)')
      .and.include('take one of the two away');
    expect(problemOfOthers({ __gpp: () => {}, __tcfapi: () => {} })).to.include('(__tcfapi, __gpp)');
  });

  it('has nothing to say of a page without one', () => {
    expect(problemOfOthers({ __uspapi: () => {} })).to.be.undefined;
  });
});
