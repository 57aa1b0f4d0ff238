import { expect } from 'chai';
import { klaro } from '../../src/coming-from/klaro.js';
import { expectClosed, hear } from './closed.js';

const write = (answers: unknown): string => encodeURIComponent(JSON.stringify(answers));

describe('Klaro', () => {
  it('has each service’s answer', () => {
    expect(hear(klaro, [write({ matomo: true, youtube: false })])).to.deep.equal({
      answers: { matomo: true, youtube: false },
    });
  });

  it('is closed to what isn’t whole', () => {
    expectClosed(klaro, write({ matomo: true, youtube: true }));
    expect(hear(klaro, [write({ matomo: true, youtube: 'yes' })])).to.equal(null);
    expect(hear(klaro, [write({ matomo: 1 })])).to.equal(null);
  });
});
