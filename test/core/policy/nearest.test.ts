import { expect } from 'chai';
import { nearest } from '../../../src/core/policy/nearest.js';
import { SHAPES } from '../../../src/core/explain/policy/shapes.js';

describe('nearest', () => {
  it('counts a letter that is missing, doubled, wrong, or swapped with its neighbour as one fault', () => {
    const words = ['revision', 'region', 'remember'];
    for (const written of ['revison', 'revvision', 'revisiom', 'revisino', 'REVISION'])
      expect(nearest(written, words)[0], written).to.equal('revision');
  });

  it('prefers a word that contains what was written', () => {
    expect(nearest('meta', ['beta-chat', 'meta-pixel', 'matomo'])).to.include('meta-pixel');
  });

  it('gives as many as it is asked for, and no more than there are', () => {
    expect(nearest('a', ['a', 'b', 'c'], 2)).to.deep.equal(['a', 'b']);
    expect(nearest('a', ['b'])).to.deep.equal(['b']);
    expect(nearest('', [])).to.deep.equal([]);
  });

  it('finds every key of a policy again after one fault of any kind', () => {
    for (const [at, shape] of Object.entries(SHAPES))
      for (const key of Object.keys(shape).filter((one) => one.length > 4)) {
        const middle = Math.floor(key.length / 2);
        for (const written of [
          key.slice(0, middle) + key.slice(middle + 1),
          key.slice(0, middle) + (key[middle] ?? '') + key.slice(middle),
          key.slice(0, middle - 1) + (key[middle] ?? '') + (key[middle - 1] ?? '') + key.slice(middle + 1),
          key.toUpperCase(),
          `${key}s`,
        ])
          expect(nearest(written, Object.keys(shape))[0], `${at}${written}`).to.equal(key);
      }
  });
});
