import { expect } from 'chai';
import { safeAddress } from '../../../src/ui/base/safe-address.js';

describe('safeAddress', () => {
  it('lets pass what a page may link to', () => {
    for (const address of [
      'https://a.example/',
      'http://a.example',
      '/privacy',
      'privacy.html#x',
      '//a.example',
      'mailto:a@example.com',
      'tel:+1',
    ])
      expect(safeAddress(address), address).to.equal(address);
  });

  it('keeps back what runs code, and what is no address', () => {
    for (const address of [
      'javascript:alert(1)',
      'java\nscript:alert(1)',
      ' JavaScript:x',
      'data:text/html,x',
      'blob:x',
      'http://[',
      '',
    ])
      expect(safeAddress(address), address).to.be.oneOf([undefined, '']);
  });
});
