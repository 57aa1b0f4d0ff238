import { expect } from 'chai';
import { readSignals } from '../../src/core/signals.js';
import { onlyWhere } from './only-where.js';

describe('readSignals', () => {
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'globalPrivacyControl');
  });

  const set = (value: unknown): void => {
    Object.defineProperty(navigator, 'globalPrivacyControl', { configurable: true, value });
  };

  onlyWhere(
    !('globalPrivacyControl' in navigator),
    'Firefox knows it',
    'sees no Global Privacy Control where there is none',
    () => {
      expect(readSignals(undefined, {}).gpc).to.be.false;
    },
  );

  it('sees Global Privacy Control when it is true', () => {
    set(true);
    expect(readSignals(undefined, {}).gpc).to.be.true;
  });

  for (const value of [undefined, null, false, 0, 1, '1', 'true', {}, [true]]) {
    it(`doesn't take ${JSON.stringify(value) ?? 'undefined'} for Global Privacy Control`, () => {
      set(value);
      expect(readSignals(undefined, {}).gpc).to.be.false;
    });
  }

  it('hands on the region that the server names, and guesses none', () => {
    expect(readSignals('us-ca', {}).region).to.equal('us-ca');
    expect(readSignals(undefined, {}).region).to.be.undefined;
  });
});
