import { expect } from 'chai';
import { fill } from '../../../src/ui/words/words.js';

describe('fill', () => {
  it('fills in what it has, and leaves the rest', () => {
    expect(fill('{a} and {b}', { a: 1 })).to.equal('1 and {b}');
  });

  it('ends with one full stop, also after a name with its own, and leaves three be', () => {
    expect(fill('With {name}.', { name: 'Shop, Inc.' })).to.equal('With Shop, Inc.');
    for (const [text, name, said] of [
      ['{name}.', 'A.Ş.', 'A.Ş.'],
      ['{name}. Next.', 'Пример д.о.о.', 'Пример д.о.о. Next.'],
      ['{name}。', 'Meta Platforms, Inc.', 'Meta Platforms, Inc。'],
      ['{name}।', 'Inc.', 'Inc।'],
      ['\u2068{name}\u2069.', 'Inc.', '\u2068Inc\u2069.'],
    ] as const)
      expect(fill(text, { name }), name).to.equal(said);
    expect(fill('With {name}.', { name: 'Shop' })).to.equal('With Shop.');
    expect(fill('With {name}.', { name: 'others..' })).to.equal('With others...');
  });
});
