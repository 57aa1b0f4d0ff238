import { expect } from 'chai';
import { onetrust } from '../../src/coming-from/onetrust.js';
import { expectClosed, hear } from './closed.js';

const write = (groups: string, parts = ''): string =>
  `isGpcEnabled=0&datestamp=Wed+Jun+05+2024+23%3A01%3A10+GMT%2B0600&version=202403.1.0&interactionCount=1&landingPath=NotLandingPage&groups=${encodeURIComponent(groups)}&AwaitingReconsent=false${parts}`;
const CLOSED = '2026-06-05T17:01:10.236Z';

describe('OneTrust', () => {
  it('has each group’s answer, and the time of the answer', () => {
    expect(hear(onetrust, [write('C0001:1,C0002:1,C0003:0,C0004:0'), CLOSED])).to.deep.equal({
      answers: { C0001: true, C0002: true, C0003: false, C0004: false },
      at: CLOSED,
    });
  });

  it('is no answer before the visitor gave one, or while the tool waits for a new one', () => {
    expect(hear(onetrust, [write('C0001:1,C0002:1')])).to.equal(null);
    const waits = write('C0001:1,C0002:1').replace('Reconsent=false', 'Reconsent=true');
    expect(hear(onetrust, [waits, CLOSED])).to.equal(null);
  });

  it('is closed to what isn’t whole', () => {
    expectClosed(onetrust, write('C0001:1,C0002:1,C0003:1'), CLOSED);
    for (const groups of ['', 'C0002', 'C0002:2', 'C0002:1,', 'C0002:1;C0003:1'])
      expect(hear(onetrust, [write(groups), CLOSED]), groups).to.equal(null);
  });
});
