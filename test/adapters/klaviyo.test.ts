import { expect } from 'chai';
import { klaviyo } from '../../src/adapters/klaviyo.js';
import { until } from '../core/until.js';
import { answer, settle, standIns, start } from './play.js';

const isOff = (): boolean => document.cookie.includes('__kla_off=true');

describe('klaviyo', () => {
  const put = standIns();

  it('is switched off while tracking isn’t allowed, and on once it is', async () => {
    put({ klaviyo: {} });
    const consent = start();
    const undo = klaviyo()(consent);
    expect(isOff(), 'undecided').to.be.true;
    // WebKit (2.50) may show an older cookie for a moment where one was written shortly before.
    await answer(consent, 'all');
    await until(() => !isOff());
    await consent.withdraw();
    await until(isOff);
    undo();
    await answer(consent, 'all');
    await settle();
    expect(isOff(), 'undone').to.be.true;
  });

  it('has nothing set where its script isn’t on the page', async () => {
    const consent = start();
    klaviyo()(consent);
    await consent.decide('none');
    expect(isOff()).to.be.false;
    put({ _learnq: [] });
    document.head.append(document.createElement('script'));
    await until(isOff);
  });
});
