import { expect } from 'chai';
import { fill } from '../../src/ui/words.js';

describe('fill', () => {
  it('fills in what it has, and leaves the rest', () => {
    expect(fill('{a} and {b}', { a: 1 })).to.equal('1 and {b}');
  });

  it('ends with one full stop, also after a name with its own, and leaves three be', () => {
    expect(fill('With {name}.', { name: 'Shop, Inc.' })).to.equal('With Shop, Inc.');
    expect(fill('With {name}.', { name: 'Shop' })).to.equal('With Shop.');
    expect(fill('With {name}.', { name: 'others..' })).to.equal('With others...');
  });
});
