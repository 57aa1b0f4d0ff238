import { expect } from 'chai';
import { globals, queueNamed } from '../../../src/core/telling/globals.js';

describe('what others keep on the window', () => {
  const page = window as { theirQueue?: unknown };
  afterEach(() => delete page.theirQueue);

  it('is what the page has', () => {
    expect(globals<typeof page>().theirQueue).to.equal(undefined);
    page.theirQueue = 'theirs';
    expect(globals<typeof page>().theirQueue).to.equal('theirs');
  });

  it('is a queue that is made, empty, where there is none', () => {
    const queue = queueNamed('theirQueue');
    expect(queue).to.deep.equal([]);
    expect(page.theirQueue).to.equal(queue);
  });

  it('is the queue that a vendor’s snippet has made', () => {
    const queue = ['early'];
    page.theirQueue = queue;
    expect(queueNamed('theirQueue')).to.equal(queue);
  });
});
