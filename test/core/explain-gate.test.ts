import { expect } from 'chai';
import { problemOfGate } from '../../src/core/explain-gate.js';
import { parsePolicy } from '../../src/core/policy.js';

const policyWith = (declared: object): ReturnType<typeof parsePolicy> =>
  parsePolicy(
    JSON.stringify({
      categories: [{ id: 'media', title: 'Media' }],
      services: [{ id: 'video', category: 'media', name: 'Video', ...declared }],
    }),
  );
const pageWith = (attributes: string): Document =>
  new DOMParser().parseFromString(`<script ${attributes} src="/askfirst/askfirst.js"></script>`, 'text/html');

describe('problemOfGate', () => {
  for (const attributes of ['async', 'defer', 'type="module"'])
    it(`names the service that a gate with ${attributes} comes too late for`, () => {
      const [[problem, gate] = []] = problemOfGate(pageWith(attributes), policyWith({ hosts: ['video.example'] }));
      expect(problem).to.include('"video"');
      expect(gate?.localName).to.equal('script');
      expect(problemOfGate(pageWith(attributes), policyWith({ cookies: [{ name: '_v' }] }))).to.have.length(1);
    });

  it('has nothing to say where marks alone are held, or the gate comes first', () => {
    expect(problemOfGate(pageWith('async'), policyWith({ hosts: [], cookies: [] }))).to.be.empty;
    expect(problemOfGate(pageWith(''), policyWith({ hosts: ['video.example'] }))).to.be.empty;
  });
});
