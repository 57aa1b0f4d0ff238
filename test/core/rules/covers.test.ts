import { expect } from 'chai';
import fc from 'fast-check';
import { covers } from '../../../src/core/rules/covers.js';

describe('covers', () => {
  for (const [declared, name] of [
    ['_ga', '_ga'],
    ['_ga_*', '_ga_G1234'],
    ['_ga_*', '_ga_'],
    ['*_id', 'visitor_id'],
    ['*_id', '_id'],
    ['_pk_*.*', '_pk_id.1.1fff'],
    ['a*b*c', 'abc'],
    ['a*b*c', 'axxbyybzzc'],
    ['a*ab', 'aab'],
    ['*a*', 'bab'],
    ['*', ''],
    ['*', 'anything at all'],
    ['**', 'x'],
    ['', ''],
    ['a.c', 'a.c'],
    ['mp_(*)_[x]', 'mp_(1)_[x]'],
    ['*', 'two\nlines'],
    ['🍪*', '🍪jar'],
  ] as const) {
    it(`finds ${JSON.stringify(name)} declared by ${JSON.stringify(declared)}`, () => {
      expect(covers(declared, name)).to.be.true;
    });
  }

  for (const [declared, name] of [
    ['_ga', '_gat'],
    ['_ga', 'x_ga'],
    ['_ga', '_GA'],
    ['_ga', ''],
    ['', 'x'],
    ['_ga_*', '_ga'],
    ['_ga_*', 'x_ga_1'],
    ['*_id', 'visitor_idx'],
    ['a*a', 'a'],
    ['ab*ba', 'aba'],
    ['a*b*c', 'acb'],
    ['a*b*c', 'ac'],
    ['a*bc*c', 'abc'],
    ['a*b*b', 'ab'],
    ['a.c', 'abc'],
    ['a?c', 'abc'],
    ['[ab]', 'a'],
  ] as const) {
    it(`doesn't find ${JSON.stringify(name)} declared by ${JSON.stringify(declared)}`, () => {
      expect(covers(declared, name)).to.be.false;
    });
  }

  it('agrees with a regular expression of the same meaning', () => {
    const scraps = fc.array(fc.constantFrom('a', 'b', '.', '*'), { maxLength: 8 }).map((list) => list.join(''));
    const names = fc.array(fc.constantFrom('a', 'b', '.'), { maxLength: 10 }).map((list) => list.join(''));
    fc.assert(
      fc.property(scraps, names, (declared, name) => {
        const pattern = new RegExp(`^${declared.replaceAll('.', '\\.').replaceAll('*', '.*')}$`, 's');
        expect(covers(declared, name)).to.equal(pattern.test(name));
      }),
      { numRuns: 3000 },
    );
  });

  it('finds whatever stands where the asterisks are', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1 }), fc.string(), (parts, filling) => {
        const plain = parts.map((part) => part.replaceAll('*', ''));
        expect(covers(plain.join('*'), plain.join(filling))).to.be.true;
      }),
    );
  });
});
