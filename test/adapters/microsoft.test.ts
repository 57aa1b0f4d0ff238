import { expect } from 'chai';
import { microsoft } from '../../src/adapters/microsoft.js';
import { play, playReturning, standIns } from './play.js';

const command = (kind: string, value: string): unknown[] => ['consent', kind, { ad_storage: value }];

describe('microsoft', () => {
  const put = standIns();
  const listen = (): unknown[] => {
    const told: unknown[] = [];
    put({ uetq: { push: (...given: unknown[]) => told.push(given) } });
    return told;
  };

  it('denies by default, and updates on each change, once', async () => {
    expect(await play(microsoft(), listen())).to.deep.equal({
      load: [command('default', 'denied')],
      refuse: [command('update', 'denied')],
      accept: [command('update', 'granted')],
      again: [],
      withdraw: [command('update', 'denied')],
      afterUndo: [],
    });
  });

  it('updates on every page of a visitor who has answered', async () => {
    const told = await playReturning(microsoft(), listen(), 'all');
    expect(told).to.deep.equal([command('default', 'denied'), command('update', 'granted')]);
  });

  it('makes the queue when the page has none, its commands in a row as UET reads them', async () => {
    await play(microsoft({ ad_storage: 'partners' }), []);
    expect((window as unknown as { uetq: unknown[] }).uetq.slice(0, 3)).to.deep.equal(command('default', 'denied'));
  });
});
