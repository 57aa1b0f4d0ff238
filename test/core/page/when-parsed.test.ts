import { expect } from 'chai';
import { whenParsed } from '../../../src/core/page/when-parsed.js';
import { nextTask } from '../next-task.js';

describe('whenParsed', () => {
  afterEach(() => Reflect.deleteProperty(document, 'readyState'));

  it('settles at once where the document is parsed', async () => {
    Object.defineProperty(document, 'readyState', { configurable: true, value: 'interactive' });
    await whenParsed();
  });

  it('settles once it is, where it isn’t yet', async () => {
    Object.defineProperty(document, 'readyState', { configurable: true, value: 'loading' });
    let isParsed = false;
    const parsed = whenParsed().then(() => (isParsed = true));
    await nextTask();
    expect(isParsed).to.be.false;
    document.dispatchEvent(new Event('DOMContentLoaded'));
    await parsed;
  });
});
