import { expect } from 'chai';
import { nativeGetter } from '../../../src/core/page/native-getter.js';

describe('nativeGetter', () => {
  it('reads what the browser has, whatever the page puts under that name', () => {
    document.cookie = 'askfirst-native=1';
    const read = nativeGetter('cookie');
    const image = document.body.appendChild(document.createElement('img'));
    image.setAttribute('name', 'cookie');
    expect(document.cookie).to.equal(image);
    expect(read()).to.contain('askfirst-native=1');
    image.remove();
    Object.defineProperty(document, 'cookie', { configurable: true, get: () => 'forged' });
    expect(read()).to.contain('askfirst-native=1');
    Reflect.deleteProperty(document, 'cookie');
    document.cookie = 'askfirst-native=;max-age=0';
  });
});
