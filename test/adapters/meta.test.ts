import { expect } from 'chai';
import { meta } from '../../src/adapters/meta.js';
import { answer, noting, play, playReturning, settle, start, standIns, takeFrom } from './play.js';

describe('meta', () => {
  const put = standIns();

  it('revokes on every page, and grants and revokes on each change, once', async () => {
    const told: unknown[] = [];
    put({ fbq: noting(told) });
    expect(await play(meta(), told)).to.deep.equal({
      load: [['consent', 'revoke']],
      refuse: [],
      accept: [['consent', 'grant']],
      again: [],
      withdraw: [['consent', 'revoke']],
      afterUndo: [],
    });
    expect(await playReturning(meta({ consent: 'partners' }), told, 'all')).to.deep.equal([['consent', 'grant']]);
  });

  it('makes nothing while the pixel isn’t there, and revokes before init when its snippet runs', async () => {
    const consent = start();
    meta()(consent);
    expect(window).not.to.have.property('fbq');
    // As Meta’s snippet does.
    const queue: unknown[] = [];
    put({ fbq: Object.assign(noting(queue), { queue }) });
    (window as unknown as { fbq: (...given: unknown[]) => void }).fbq('init', '1');
    document.head.append(document.createElement('script'));
    await settle();
    expect(takeFrom(queue)).to.deep.equal([
      ['consent', 'revoke'],
      ['init', '1'],
    ]);
    await answer(consent, 'all');
    expect(queue).to.deep.equal([['consent', 'grant']]);
  });
});
