import { expect } from 'chai';
import { findTabOrder } from '../../../../src/core/explain/page/tab-order.js';
import { listFindings, parsePage } from './find.js';

describe('findTabOrder', () => {
  it('says that a positive tabindex comes before the question, once, with the element and the cure', () => {
    const found = listFindings(findTabOrder(parsePage('<a href="/" tabindex="5">A</a><input tabindex="1">')));
    expect(found).to.have.length(1);
    expect(found[0]?.[0]).to.include('tabindex="0"');
    expect((found[0]?.[1] as Element).localName).to.equal('a');
  });

  it('has nothing against 0, below 0, and what is no number', () => {
    expect(listFindings(findTabOrder(parsePage('<p tabindex="0"></p><p tabindex="-1"></p><p tabindex></p>')))).to.be
      .empty;
  });
});
