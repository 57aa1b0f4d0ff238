import { expect } from 'chai';
import { endGathering, gatherFindings } from '../../../../src/core/explain/report/gather-findings.js';

const cookie = { kind: 'cookie', name: 'a' } as const;

describe('gatherFindings', () => {
  beforeEach(() => sessionStorage.clear());
  afterEach(() => sessionStorage.clear());

  it('adds what a page has found to what those before it have, each once', () => {
    gatherFindings({ addresses: ['https://a.example/'], entries: [cookie] });
    const all = gatherFindings({
      addresses: ['https://a.example/', 'https://b.example/'],
      entries: [cookie, { kind: 'localStorage', name: 'a' }],
    });
    expect(all.addresses).to.deep.equal(['https://a.example/', 'https://b.example/']);
    expect(all.entries).to.deep.equal([cookie, { kind: 'localStorage', name: 'a' }]);
  });

  it('begins anew where what was gathered can’t be read', () => {
    for (const text of ['{', 'null', '5']) {
      sessionStorage.setItem('askfirst-report', text);
      expect(gatherFindings({ addresses: ['https://a.example/'], entries: [] }).addresses).to.have.length(1);
    }
  });

  it('leaves nothing behind once the gate no longer reports', () => {
    gatherFindings({ addresses: ['https://a.example/'], entries: [] });
    endGathering();
    expect(sessionStorage.length).to.equal(0);
  });
});
