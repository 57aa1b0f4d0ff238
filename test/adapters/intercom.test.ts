import { expect } from 'chai';
import { intercom } from '../../src/adapters/intercom.js';
import { answer, noting, play, playReturning, standIns, start, takeFrom } from './play.js';

const intercomSettings = { app_id: 'abc' };

describe('intercom', () => {
  const put = standIns();
  const listen = (): unknown[] => {
    const told: unknown[] = [];
    put({ Intercom: noting(told), intercomSettings });
    return told;
  };

  it('is shut down while it isn’t allowed, and booted again once it is', async () => {
    expect(await play(intercom(), listen())).to.deep.equal({
      load: [['shutdown']],
      refuse: [],
      accept: [['boot', intercomSettings]],
      again: [],
      withdraw: [['shutdown']],
      afterUndo: [],
    });
  });

  it('is left alone on a page where it is allowed: its own snippet boots it', async () => {
    expect(await playReturning(intercom(), listen(), 'all')).to.deep.equal([]);
  });

  it('counts "allow for this", since it is this', async () => {
    const told = listen();
    const consent = start();
    intercom({ messenger: 'chat' })(consent);
    takeFrom(told);
    await answer(consent, { functional: true }, { once: true });
    expect(takeFrom(told)).to.deep.equal([['boot', intercomSettings]]);
  });
});
