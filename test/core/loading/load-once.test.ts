import { expect } from 'chai';
import { loadOnce } from '../../../src/core/loading/load-once.js';
import { listenToConsole } from '../listen-to-console.js';

describe('loadOnce', () => {
  const errors = listenToConsole('error');

  it('loads nothing before it is needed, and once for all', async () => {
    let loads = 0;
    const withFile = loadOnce('x.js', () => Promise.resolve(++loads));
    expect(loads).to.equal(0);
    expect(await Promise.all([withFile((one) => one + 10), withFile((one) => one + 20)])).to.deep.equal([11, 21]);
    expect(loads).to.equal(1);
  });

  it('acts at once where the file is there', async () => {
    const withFile = loadOnce('x.js', () => Promise.resolve('file'));
    await withFile(() => {});
    expect(withFile((file) => file)).to.equal('file');
  });

  it('says once which file is missing, and does nothing', async () => {
    const withFile = loadOnce('x.js', () => Promise.reject(new Error('no')));
    let acts = 0;
    expect([await withFile(() => acts++), await withFile(() => acts++), acts]).to.deep.equal([undefined, undefined, 0]);
    expect(errors.said).to.have.length(1);
    expect(errors.said[0]).to.include('Put x.js beside askfirst.js, and open the page over http, not as a file.');
  });
});
