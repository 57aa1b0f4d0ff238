import { expect } from 'chai';
import { generic } from '../../src/adapters/generic.js';
import { answer, noting, play, playReturning, start, standIns } from './play.js';

const MAPPING = { chat: 'chat', ads: 'marketing & partners' };

describe('generic', () => {
  standIns();

  it('calls a function at once and on each change, once', async () => {
    const told: unknown[] = [];
    expect(await play(generic(MAPPING, noting(told)), told)).to.deep.equal({
      load: [[{ chat: false, ads: false }]],
      refuse: [],
      accept: [[{ chat: true, ads: true }]],
      again: [],
      withdraw: [[{ chat: false, ads: false }]],
      afterUndo: [],
    });
  });

  it('adds to a list', async () => {
    const told: unknown[] = [];
    expect(await playReturning(generic(MAPPING, told), told, { marketing: true, partners: false })).to.deep.equal([
      { chat: false, ads: false },
    ]);
  });

  it('isn’t told of what was allowed once, through a function of the site neither', async () => {
    const told: unknown[] = [];
    const consent = start();
    generic(MAPPING, told)(consent);
    await answer(consent, { functional: true }, { once: true });
    expect(consent.allows('chat')).to.be.true;
    expect(told).to.deep.equal([{ chat: false, ads: false }]);
  });
});
