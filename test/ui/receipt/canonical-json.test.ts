import { expect } from 'chai';
import { canonical } from '../../../src/ui/receipt/canonical-json.js';

describe('canonical', () => {
  it('spells the same data alike, whatever the order of its members', () => {
    expect(canonical({ b: [2, { d: null, c: 'é' }], a: true })).to.equal('{"a":true,"b":[2,{"c":"é","d":null}]}');
    expect(canonical({ '10': 1, '9': 2, a: 3 })).to.equal('{"10":1,"9":2,"a":3}');
  });

  it('leaves out what isn’t there', () => {
    expect(canonical({ a: undefined, b: 1 })).to.equal('{"b":1}');
  });
});
