import { expect } from 'chai';
import { fill } from '../../src/ui/words.js';

describe('fill', () => {
  it('fills in what it has, and leaves the rest', () => {
    expect(fill('{a} and {b}', { a: 1 })).to.equal('1 and {b}');
  });
});
