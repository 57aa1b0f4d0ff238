import { expect } from 'chai';
import { gtm } from '../../src/adapters/gtm.js';
import { play, playReturning, standIns } from './play.js';

const event = (value: string, also: object = {}): object => ({
  event: 'cookie_consent_update',
  askfirst: { necessary: 'granted', functional: value, analytics: value, marketing: value, ...also },
});

describe('gtm', () => {
  const put = standIns();
  const listen = (name = 'dataLayer'): unknown[] => {
    const told: unknown[] = [];
    put({ [name]: told });
    return told;
  };

  it('sends an event on every page and on every change', async () => {
    expect(await play(gtm(), listen())).to.deep.equal({
      load: [event('denied')],
      refuse: [event('denied')],
      accept: [event('granted')],
      again: [],
      withdraw: [event('denied')],
      afterUndo: [],
    });
    expect(await playReturning(gtm(), listen(), 'all')).to.deep.equal([event('granted')]);
  });

  it('takes keys, an event and a queue of the site’s own', async () => {
    const adapter = gtm({ partners: 'partners', chat: 'chat' }, { event: 'asked', dataLayer: 'layer' });
    expect(await playReturning(adapter, listen('layer'), { marketing: true })).to.deep.equal([
      {
        ...event('denied'),
        event: 'asked',
        askfirst: {
          ...(event('denied') as { askfirst: object }).askfirst,
          marketing: 'granted',
          partners: 'granted',
          chat: 'denied',
        },
      },
    ]);
  });

  it('keeps Google’s own commands in their place', () => {
    const told = listen();
    told.push('before');
    void play(gtm(), told);
    expect(told[0]).to.equal('before');
  });
});
