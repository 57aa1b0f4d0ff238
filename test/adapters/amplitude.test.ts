import { expect } from 'chai';
import { amplitude } from '../../src/adapters/amplitude.js';
import { noting, play, playReturning, standIns } from './play.js';

describe('amplitude', () => {
  const put = standIns();

  it('is told on every page and on each change, once', async () => {
    const told: unknown[] = [];
    put({ amplitude: { setOptOut: noting(told) } });
    expect(await play(amplitude(), told)).to.deep.equal({
      load: [[true]],
      refuse: [],
      accept: [[false]],
      again: [],
      withdraw: [[true]],
      afterUndo: [],
    });
  });

  it('finds the SDK that a bundle holds', async () => {
    const told: unknown[] = [];
    const adapter = amplitude({}, () => ({ setOptOut: noting(told) }));
    expect(await playReturning(adapter, told, 'all')).to.deep.equal([[false]]);
    expect(window).not.to.have.property('amplitude');
  });
});
