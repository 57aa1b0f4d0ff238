import { expect } from 'chai';
import { findSuspect } from '../../src/core/suspects.js';

describe('findSuspect', () => {
  const page = window as { __tcfapi?: unknown; __gpp?: unknown };
  const place = document.createElement('div');
  beforeEach(() => document.body.append(place));
  afterEach(() => {
    place.replaceChildren();
    place.remove();
    delete page.__tcfapi;
    delete page.__gpp;
  });

  for (const html of [
    '<script data-consent="media"></script>',
    ...['async', 'defer', 'type="module"'].map((how) => `<script src="/x/askfirst.js?1" ${how}></script>`),
  ])
    it(`finds ${html}`, () => {
      place.innerHTML = html;
      expect(findSuspect()).to.equal(place.firstElementChild);
    });

  for (const html of [
    '<script type="text/plain" data-consent="media"></script>',
    '<script type="" data-consent="media"></script>',
    '<script src="/x/askfirst.js"></script>',
    '<script src="/x/other.js" async></script>',
    '<p data-consent="media"></p>',
  ])
    it(`doesn’t mind ${html}`, () => {
      place.innerHTML = html;
      expect(findSuspect()).to.not.exist;
    });

  it('finds that somebody else asks too', () => {
    page.__gpp = () => {};
    expect(findSuspect()).to.equal(page.__gpp);
    page.__tcfapi = () => {};
    expect(findSuspect()).to.equal(page.__tcfapi);
  });
});
