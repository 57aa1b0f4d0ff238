import { expect } from 'chai';
import { readNames } from '../../src/coming-from/names.js';

describe('readNames', () => {
  it('knows what other tools call the usual categories', () => {
    const idsOf = readNames();
    for (const [name, id] of [
      ['Statistics', 'analytics'],
      ['C0004', 'marketing'],
      ['preferences', 'functional'],
      ['essential', 'necessary'],
    ] as const)
      expect(idsOf(name)).to.deep.equal([id]);
  });

  it('takes the policy’s own id before that, and the owner’s word before both', () => {
    expect(readNames('', new Set(['statistics']))('statistics')).to.deep.equal(['statistics']);
    const idsOf = readNames('Google Analytics: stats, statistics: stats maps, a:b: ads,x', new Set(['statistics']));
    expect(idsOf('google analytics')).to.deep.equal(['stats']);
    expect(idsOf('statistics')).to.deep.equal(['stats', 'maps']);
    expect(idsOf('a:b')).to.deep.equal(['ads']);
    expect(idsOf('x')).to.deep.equal(['x']);
  });

  it('spells a name that it doesn’t know as an id', () => {
    expect(readNames()('You Tube')).to.deep.equal(['you-tube']);
  });
});
