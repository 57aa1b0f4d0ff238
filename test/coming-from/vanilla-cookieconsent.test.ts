import { expect } from 'chai';
import { vanillaCookieconsent as tool } from '../../src/coming-from/vanilla-cookieconsent.js';
import { expectClosed, hear } from './closed.js';

const SAVED = {
  categories: ['necessary', 'analytics'],
  revision: 0,
  data: null,
  consentTimestamp: '2026-05-01T10:00:00.000Z',
  consentId: '7b1c',
  services: { necessary: [], analytics: [], marketing: [] },
  lastConsentTimestamp: '2026-06-01T10:00:00.000Z',
};
const write = (parts: object = {}): string => encodeURIComponent(JSON.stringify({ ...SAVED, ...parts }));

describe('vanilla-cookieconsent', () => {
  it('has what was accepted, refuses the rest, and dates it by the last answer', () => {
    expect(hear(tool, [write()])).to.deep.equal({
      answers: { necessary: true, analytics: true },
      refusesRest: true,
      partly: [],
      at: '2026-06-01T10:00:00.000Z',
    });
  });

  it('accepts of a category with services only those that are named', () => {
    const told = hear(tool, [write({ services: { analytics: ['Stats'] } })]);
    expect(told?.answers).to.deep.equal({ necessary: true, analytics: true, Stats: true });
    expect(told?.partly).to.deep.equal(['analytics']);
  });

  it('counts only for the revision that the owner names', () => {
    expect(hear(tool, [write({ revision: 2 })])).to.equal(null);
    expect(hear(tool, [write({ revision: 2 })], '2')?.answers).to.include({ analytics: true });
    expect(hear(tool, [write()], 'x')).to.equal(null);
  });

  it('doesn’t count when it is over in localStorage, not escaped there', () => {
    const at = (expirationTime: number): string => JSON.stringify({ ...SAVED, expirationTime });
    expect(hear(tool, [at(Date.now() - 1)])).to.equal(null);
    expect(hear(tool, [at(Date.now() + 60_000)])?.answers).to.include({ analytics: true });
  });

  it('is closed to what isn’t whole', () => {
    expectClosed(tool, write());
    for (const parts of [{ categories: 'analytics' }, { consentId: 1 }, { lastConsentTimestamp: undefined }])
      expect(hear(tool, [write(parts)])).to.equal(null);
  });
});
