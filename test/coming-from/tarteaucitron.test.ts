import { expect } from 'chai';
import { tarteaucitron } from '../../src/coming-from/tarteaucitron.js';
import { expectClosed, hear } from './closed.js';

describe('tarteaucitron', () => {
  it('has each service’s answer; what waits has none', () => {
    expect(hear(tarteaucitron, ['!gtag=true!youtube=false!disqus=wait'])).to.deep.equal({
      answers: { gtag: true, youtube: false },
    });
  });

  it('is closed to what isn’t whole', () => {
    expectClosed(tarteaucitron, '!gtag=true!youtube=true');
    for (const text of ['gtag=true', '!gtag=1', '!gtag=true!', '!gtag=true;!a=true', '!=true'])
      expect(hear(tarteaucitron, [text]), text).to.equal(null);
  });
});
