import { expect } from 'chai';
import { clarity } from '../../src/adapters/clarity.js';
import { noting, play, playReturning, start, standIns } from './play.js';

const command = (ads: string, analytics = ads): unknown[] => [
  'consentv2',
  { ad_Storage: ads, analytics_Storage: analytics },
];

describe('clarity', () => {
  const put = standIns();

  it('is told on every page and on every change, once', async () => {
    const told: unknown[] = [];
    put({ clarity: noting(told) });
    expect(await play(clarity(), told)).to.deep.equal({
      load: [command('denied')],
      refuse: [],
      accept: [command('granted')],
      again: [],
      withdraw: [command('denied')],
      afterUndo: [],
    });
    expect(await playReturning(clarity(), told, { analytics: true })).to.deep.equal([command('denied', 'granted')]);
  });

  it('is told through the queue of its own snippet when its script comes later', () => {
    const undo = clarity()(start());
    const { q } = (window as unknown as { clarity: { q: Iterable<unknown>[] } }).clarity;
    expect(q.map((queued) => [...queued])).to.deep.equal([command('denied')]);
    undo();
  });
});
