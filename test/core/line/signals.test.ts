import { expect } from 'chai';
import { readSignals } from '../../../src/core/line/signals.js';
import { onlyWhere } from '../only-where.js';

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
      expect(readSignals({}).gpc).to.be.false;
    },
  );

  it('sees Global Privacy Control when it is true', () => {
    set(true);
    expect(readSignals({}).gpc).to.be.true;
  });

  for (const value of [undefined, null, false, 0, 1, '1', 'true', {}, [true]]) {
    it(`doesn't take ${JSON.stringify(value) ?? 'undefined'} for Global Privacy Control`, () => {
      set(value);
      expect(readSignals({}).gpc).to.be.false;
    });
  }

  describe('that the policy heeds', () => {
    const policy = { signals: ['saveData', 'doNotTrack'] };
    const say = (value: unknown): void => {
      Object.defineProperty(navigator, 'doNotTrack', { configurable: true, value });
    };
    afterEach(() => {
      Reflect.deleteProperty(navigator, 'doNotTrack');
    });

    for (const value of ['1', 1, true])
      it(`are on where one of them is ${JSON.stringify(value)}`, () => {
        say(value);
        expect(readSignals(policy).signal).to.be.true;
      });

    for (const value of ['0', 'unspecified', 'yes', null, undefined, 0, false])
      it(`are off where they are ${JSON.stringify(value) ?? 'undefined'}`, () => {
        say(value);
        expect(readSignals(policy).signal).to.be.false;
      });

    it('are none but those that it names', () => {
      say('1');
      expect(readSignals({}).signal).to.be.false;
      expect(readSignals({ signals: ['globalPrivacyControl'] }).signal).to.be.false;
    });
  });
});
