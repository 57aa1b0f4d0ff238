import { expect } from 'chai';
import { tiktok } from '../../src/adapters/tiktok.js';
import { noting, play, playReturning, standIns } from './play.js';

describe('tiktok', () => {
  const put = standIns();

  it('is told through the list its snippet takes over, in order, before the snippet', async () => {
    const told: unknown[] = [];
    put({ ttq: told });
    expect(await play(tiktok(), told)).to.deep.equal({
      load: [['holdConsent']],
      refuse: [['revokeConsent']],
      accept: [['grantConsent']],
      again: [],
      withdraw: [['revokeConsent']],
      afterUndo: [],
    });
    expect(await playReturning(tiktok(), told, 'none')).to.deep.equal([['revokeConsent']]);
  });

  it('is told by its methods once they are there', async () => {
    const told: unknown[] = [];
    const methods = ['holdConsent', 'grantConsent', 'revokeConsent'].map((name) => [name, noting(told, name)]);
    put({ ttq: Object.assign([], Object.fromEntries(methods)) });
    expect(await playReturning(tiktok(), told, 'all')).to.deep.equal([['grantConsent']]);
  });

  it('makes the list when the page has none', async () => {
    await playReturning(tiktok(), [], 'all');
    expect((window as unknown as { ttq: unknown }).ttq).to.deep.equal([['grantConsent']]);
  });
});
