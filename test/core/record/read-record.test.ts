import { onlyWhere } from '../only-where.js';
import { INSECURE, keepsSecure } from '../cookie-features.js';
import { expect } from 'chai';
import { readRecords } from '../../../src/core/record/read-record.js';
import { watchRecord } from '../../../src/core/record/watch-record.js';
import { noteListeners } from '../listeners.js';
import { clearCookies } from '../start-consent.js';

const setCookie = (text: string): void => {
  document.cookie = `${text}; path=/`;
};

describe('readRecords', () => {
  beforeEach(clearCookies);
  afterEach(clearCookies);

  it('finds the cookie by its name, among others', () => {
    for (const text of ['a=1', 'xaskfirst=2', 'askfirst=1.2.3', 'askfirst2=4', 'z=5']) setCookie(text);
    expect(readRecords({})[0]).to.equal('1.2.3');
    expect(readRecords({ cookie: {} })[0]).to.equal('1.2.3');
    expect(readRecords({ cookie: { name: 'z' } })[0]).to.equal('5');
  });

  onlyWhere(keepsSecure(), INSECURE, 'finds all copies, wherever they are from', () => {
    document.cookie = 'askfirst=1; path=/';
    document.cookie = 'askfirst=2; path=/; secure; partitioned';
    expect([...readRecords({})].sort()).to.deep.equal(['1', '2']);
    document.cookie = 'askfirst=; max-age=0; path=/; secure; partitioned';
  });

  it('isn’t misled by an element of the name of a property', () => {
    setCookie('askfirst=1');
    const image = document.body.appendChild(document.createElement('img'));
    image.setAttribute('name', 'cookie');
    expect(readRecords({})).to.deep.equal(['1']);
    image.remove();
  });

  it('finds none where there is none', () => {
    expect(readRecords({})[0]).to.equal(undefined);
    setCookie('xaskfirst=2');
    expect(readRecords({})[0]).to.equal(undefined);
  });

  it('finds none where the page has no access to cookies', () => {
    const found = readRecords({}, () => {
      throw new DOMException('no', 'SecurityError');
    });
    expect(found).to.deep.equal([]);
  });
});

describe('watchRecord', () => {
  const setTimeout = window.setTimeout.bind(window);
  let undo: () => void;
  let timers: (readonly [act: () => void, delayMs: number | undefined])[] = [];
  let calls = 0;
  beforeEach(() => {
    clearCookies();
    undo = noteListeners();
    timers = [];
    calls = 0;
    // The tests say when time is up.
    window.setTimeout = ((act: () => void, delayMs?: number) => timers.push([act, delayMs])) as typeof setTimeout;
  });
  afterEach(() => {
    undo();
    window.setTimeout = setTimeout;
    Reflect.deleteProperty(document, 'readyState');
    clearCookies();
  });

  const watch = (): void => watchRecord(() => calls++);
  const runTimers = (): void => {
    for (const [act] of timers.splice(0)) act();
  };
  const tellOfCookie = (): boolean => window.cookieStore.dispatchEvent(new Event('change'));

  it('calls a little after the browser tells of a cookie, and once more, and not before', () => {
    watch();
    expect(tellOfCookie()).to.be.true;
    expect(timers.map(([, delayMs]) => delayMs)).to.deep.equal([200, 2000]);
    calls = 0;
    runTimers();
    expect(calls).to.equal(2);
  });

  it('listens for cookies once the page has what it needs', () => {
    Object.defineProperty(document, 'readyState', { configurable: true, value: 'interactive' });
    watch();
    tellOfCookie();
    expect(timers).to.be.empty;
    window.dispatchEvent(new Event('load'));
    runTimers();
    window.dispatchEvent(new Event('load'));
    expect(timers).to.be.empty;
    tellOfCookie();
    expect(timers).to.have.length(2);
  });

  it('calls when the page comes back from the cache, and not when it is new', () => {
    watch();
    calls = 0;
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    expect(calls).to.equal(0);
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(calls).to.equal(1);
  });

  it('calls when the tab is seen or hidden', () => {
    watch();
    calls = 0;
    document.dispatchEvent(new Event('visibilitychange'));
    expect(calls).to.equal(1);
  });

  it('does without what tells of cookies', () => {
    const original = Object.getOwnPropertyDescriptor(window, 'cookieStore')!;
    Object.defineProperty(window, 'cookieStore', { configurable: true, value: undefined });
    expect(watch).not.to.throw();
    Object.defineProperty(window, 'cookieStore', original);
  });
});
