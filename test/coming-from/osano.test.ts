import { expect } from 'chai';
import { osano } from '../../src/coming-from/osano.js';
import { expectClosed, hear } from './closed.js';

describe('Osano’s cookieconsent', () => {
  it('refuses everything, or accepts what its owner asked about', () => {
    expect(hear(osano, ['deny'])).to.deep.equal({ answers: {}, refusesRest: true });
    expect(hear(osano, ['allow'])).to.deep.equal({ answers: { cookies: true } });
  });

  it('is no answer when the bar was only dismissed', () => {
    expect(hear(osano, ['dismiss'])).to.equal(null);
  });

  it('is closed to what isn’t whole', () => {
    expectClosed(osano, 'allow');
  });
});
