import { expect } from 'chai';
import { findLateGate } from '../../../../src/core/explain/page/late-gate.js';
import type { Finding } from '../../../../src/core/explain/page/finding.js';
import { parsePolicy } from '../../../../src/core/policy/policy.js';

const policyWith = (declared: object): ReturnType<typeof parsePolicy> =>
  parsePolicy(
    JSON.stringify({
      categories: [{ id: 'media', title: 'Media' }],
      services: [{ id: 'video', category: 'media', name: 'Video', ...declared }],
    }),
  );
const pageWith = (attributes: string): Document =>
  new DOMParser().parseFromString(`<script ${attributes} src="/askfirst/askfirst.js"></script>`, 'text/html');

const find = (attributes: string, declared: object): readonly Finding[] => [
  ...findLateGate(pageWith(attributes), policyWith(declared)),
];

describe('findLateGate', () => {
  for (const attributes of ['async', 'defer', 'type="module"'])
    it(`names the service that a gate with ${attributes} comes too late for`, () => {
      const [[problem, gate] = []] = find(attributes, { hosts: ['video.example'] });
      expect(problem).to.include('"video"');
      expect((gate as Element).localName).to.equal('script');
      expect(find(attributes, { cookies: [{ name: '_v' }] })).to.have.length(1);
    });

  it('has nothing to say where marks alone are held, or the gate comes first', () => {
    expect(find('async', { hosts: [], cookies: [] })).to.be.empty;
    expect(find('', { hosts: ['video.example'] })).to.be.empty;
  });
});
