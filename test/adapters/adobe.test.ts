import { expect } from 'chai';
import { adobe } from '../../src/adapters/adobe.js';
import { listenToConsole } from '../core/listen-to-console.js';
import { noting, play, playReturning, settle, standIns, start, takeFrom } from './play.js';

const command = (general: string): unknown[] => [
  'setConsent',
  { consent: [{ standard: 'Adobe', version: '1.0', value: { general } }] },
];

describe('adobe', () => {
  const put = standIns();
  const warnings = listenToConsole('warn');

  it('is told on every page of a visitor who has answered, and on each change, once', async () => {
    const told: unknown[] = [];
    put({ alloy: noting(told) });
    expect(await play(adobe(), told)).to.deep.equal({
      // To be told has it send a request and keep a cookie.
      load: [],
      refuse: [command('out')],
      accept: [command('in')],
      again: [],
      withdraw: [command('out')],
      afterUndo: [],
    });
    expect(await playReturning(adobe(), told, { analytics: true })).to.deep.equal([]);
    expect(await playReturning(adobe({ general: 'analytics' }), told, { analytics: true })).to.deep.equal([
      command('in'),
    ]);
  });

  it('takes an older yes back that the record has forgotten', () => {
    document.cookie = 'kndctr_0_AdobeOrg_consent=general%3Din; path=/';
    const told: unknown[] = [];
    put({ alloy: noting(told) });
    adobe()(start())();
    expect(takeFrom(told)).to.deep.equal([command('out')]);
  });

  it('speaks to an instance of another name, and says once what it answered', async () => {
    put({ other: () => Promise.reject(new Error('not configured')) });
    await playReturning(adobe({}, 'other'), [], 'all');
    await settle();
    expect(warnings.said).to.have.length(1);
    expect(warnings.said[0]).to.include('"adobe"').and.include('not configured');
  });
});
