import { expect } from 'chai';
import { klaviyo } from '../../src/adapters/klaviyo.js';
import { answer, settle, standIns, start } from './play.js';

const isOff = (): boolean => document.cookie.includes('__kla_off=true');

describe('klaviyo', () => {
  const put = standIns();

  it('is switched off while tracking isn’t allowed, and on once it is', async () => {
    put({ klaviyo: {} });
    const consent = start();
    const undo = klaviyo()(consent);
    expect(isOff(), 'undecided').to.be.true;
    await answer(consent, 'all');
    expect(isOff(), 'accepted').to.be.false;
    await consent.withdraw();
    expect(isOff(), 'withdrawn').to.be.true;
    undo();
    await answer(consent, 'all');
    expect(isOff(), 'undone').to.be.true;
  });

  it('has nothing set where its script isn’t on the page', async () => {
    const consent = start();
    klaviyo()(consent);
    await consent.decide('none');
    expect(isOff()).to.be.false;
    put({ _learnq: [] });
    document.head.append(document.createElement('script'));
    await settle();
    expect(isOff(), 'once it comes').to.be.true;
  });
});
