import { expect } from 'chai';
import { findPersonalData } from '../../../../src/core/explain/page/personal-data.js';
import { clearCookies } from '../../start-consent.js';

describe('F-1 findPersonalData', () => {
  for (const value of [
    'a@b.co',
    'a%40b.co',
    '{"mail":"jo.doe+shop@mail.example.org"}',
    '+49 30 1234567',
    '%2B4930123456789',
    '+1 (555) 010-0199',
  ])
    it(`finds ${value}, and says its name, never the value`, () => {
      const problem = findPersonalData([['localStorage', 'user', value]]);
      expect(problem).to.include('"user" (localStorage)').and.not.include(value);
    });

  for (const value of [
    '',
    'GA1.1.1234567890.1700000000',
    '1.1.2026-03-14.choose..media.ads',
    'a@b',
    '12+34567890123',
    '%',
  ])
    it(`finds nothing in ${value || 'nothing'}`, () => {
      expect(findPersonalData([['cookie', 'id', value]])).to.be.undefined;
    });

  it('doesn’t say a name that is one itself', () => {
    const problem = findPersonalData([['cookie', 'jo@mail.example', '1']]);
    expect(problem).to.include('one by its name (cookie)').and.not.include('jo@');
  });

  it('looks at cookies and both storage areas', () => {
    expect(findPersonalData()).to.be.undefined;
    document.cookie = 'mail=a%40b.co';
    localStorage.setItem('mine', 'a@b.co');
    sessionStorage.setItem('now', 'a@b.co');
    const problem = findPersonalData();
    clearCookies();
    localStorage.removeItem('mine');
    sessionStorage.removeItem('now');
    for (const name of ['"mail" (cookie)', '"mine" (localStorage)', '"now" (sessionStorage)'])
      expect(problem).to.include(name);
  });

  for (const [what, place, key] of [
    ['cookies', document, 'cookie'],
    ['localStorage', window, 'localStorage'],
    ['sessionStorage', window, 'sessionStorage'],
  ] as const)
    it(`looks at the rest where the page has no access to ${what}`, () => {
      const original = Object.getOwnPropertyDescriptor(place, key);
      document.cookie = 'mail=a%40b.co';
      localStorage.setItem('mine', 'a@b.co');
      sessionStorage.setItem('now', 'a@b.co');
      Object.defineProperty(place, key, {
        configurable: true,
        get: () => {
          throw new DOMException('no', 'SecurityError');
        },
      });
      try {
        expect(findPersonalData()?.match(/\((?:cookie|localStorage|sessionStorage)\)/g)).to.have.length(2);
      } finally {
        if (original) Object.defineProperty(place, key, original);
        else Reflect.deleteProperty(place, key);
        clearCookies();
        localStorage.removeItem('mine');
        sessionStorage.removeItem('now');
      }
    });
});
