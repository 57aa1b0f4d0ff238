import { expect } from 'chai';
import { findLateConsentDefault } from '../../../../src/core/explain/page/late-consent-default.js';
import { listFindings } from './find.js';

const DEFAULT = ['consent', 'default', {}];
const find = (layer: unknown) => listFindings(findLateConsentDefault(layer));

describe('findLateConsentDefault', () => {
  for (const start of [{ event: 'gtm.js' }, ['js', new Date()], ['config', 'G-1']])
    it(`says that the adapter came after ${JSON.stringify(start[0 as never] ?? start)}, and what to move`, () => {
      expect(find([start, DEFAULT])[0]?.[0]).to.include('data-adapters="google" above the snippet');
      expect(find([DEFAULT, start])).to.be.empty;
    });

  it('has nothing to say of a page without Google’s tags, or without consent mode', () => {
    for (const layer of [undefined, null, 5, {}, [], [null, 5], [{ event: 'gtm.js' }]]) expect(find(layer)).to.be.empty;
  });
});
