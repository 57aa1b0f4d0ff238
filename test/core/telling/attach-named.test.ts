import { expect } from 'chai';
import { attachNamed } from '../../../src/core/telling/attach-named.js';
import { listenToConsole } from '../listen-to-console.js';
import { startConsent } from '../start-consent.js';

describe('attachNamed', () => {
  const warnings = listenToConsole('warn');
  const attach = (names: string): readonly string[] => {
    const attached: string[] = [];
    const script = document.createElement('script');
    script.dataset['adapters'] = names;
    document.head.append(script);
    const adapter = (name: string) => () => () => (attached.push(name), () => {});
    attachNamed({ google: adapter('google'), meta: adapter('meta') }, startConsent());
    script.remove();
    return attached;
  };

  it('attaches those that the tag names, once, in its order', () => {
    expect(attach(' meta\n google meta')).to.deep.equal(['meta', 'google']);
    expect(attach('')).to.deep.equal([]);
  });

  it('attaches none, and says nothing, where no tag names any', () => {
    const attached: string[] = [];
    attachNamed({ google: () => () => (attached.push('google'), () => {}) }, startConsent());
    expect([...attached, ...warnings.said]).to.be.empty;
  });

  it('says once of a name that it is none, with the nearest, and the others', () => {
    expect(attach('gogle google gogle toString')).to.deep.equal(['google']);
    expect(warnings.said).to.deep.equal([
      '[askfirst] data-adapters names "gogle", which is no adapter: write any of google, meta (nearest: google)',
      '[askfirst] data-adapters names "toString", which is no adapter: write any of google, meta (nearest: google)',
    ]);
  });
});
