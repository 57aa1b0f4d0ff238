import { expect } from 'chai';
import { lazily } from '../../../src/core/loading/lazily.js';

describe('lazily', () => {
  it('loads nothing before it is needed, and once for all', async () => {
    let loads = 0;
    const withThing = lazily(() => Promise.resolve(++loads));
    expect(loads).to.equal(0);
    const both = [withThing((one) => one + 10), withThing((one) => one + 20)];
    expect(await Promise.all(both as readonly Promise<number>[])).to.deep.equal([11, 21]);
    expect(loads).to.equal(1);
  });

  it('acts at once where the thing is there', async () => {
    const withThing = lazily(() => Promise.resolve('thing'));
    await withThing(() => {});
    expect(withThing((thing) => thing)).to.equal('thing');
  });

  it('says why it failed, and loads again when it is needed again', async () => {
    let loads = 0;
    const withThing = lazily(() => (loads++ ? Promise.resolve('thing') : Promise.reject(new Error('no'))));
    const why = await Promise.resolve(withThing((thing) => thing)).catch((error: unknown) => String(error));
    expect([why, await withThing((thing) => thing), loads]).to.deep.equal(['Error: no', 'thing', 2]);
  });
});
