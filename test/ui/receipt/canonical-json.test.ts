import { expect } from 'chai';
import { canonicalJson } from '../../../src/ui/receipt/canonical-json.js';

describe('canonicalJson', () => {
  it('spells the same data alike, whatever the order of its members', () => {
    expect(canonicalJson({ b: [2, { d: null, c: 'é' }], a: true })).to.equal('{"a":true,"b":[2,{"c":"é","d":null}]}');
    expect(canonicalJson({ '10': 1, '9': 2, a: 3 })).to.equal('{"10":1,"9":2,"a":3}');
  });

  it('leaves out what isn’t there', () => {
    expect(canonicalJson({ a: undefined, b: 1 })).to.equal('{"b":1}');
  });
});
