import { expect } from 'chai';
import { findPolicyInFile } from '../../../../src/core/explain/page/policy-in-file.js';
import { listFindings, parsePage, policyWith } from './find.js';

const page = parsePage('<script src="/askfirst/askfirst.js" data-policy="/policy.json"></script>');
const requests = [
  { name: 'https://video.example/early.js', startTime: 10, responseEnd: 20 },
  { name: 'https://elsewhere.example/early.js', startTime: 10, responseEnd: 20 },
  { name: 'https://cdn.example/early.js', startTime: 10, responseEnd: 20 },
  { name: 'https://shop.example/policy.json', startTime: 30, responseEnd: 50 },
  { name: 'https://video.example/late.js', startTime: 60, responseEnd: 70 },
];

describe('findPolicyInFile', () => {
  it('says that a policy in a file comes too late for its hosts, what went past before, and the cure', () => {
    const [[problem, ...past] = []] = listFindings(
      findPolicyInFile(page, policyWith({ hosts: ['video.example'] }), requests),
    );
    for (const word of ['data-policy', '#askfirst-policy', 'askfirst-full.js', 'mark()'])
      expect(problem).to.include(word);
    expect(past).to.deep.equal(['Asked for before the policy was read:', ['https://video.example/early.js']]);
  });

  it('says it of entries too, and names nothing where nothing went past', () => {
    const found = listFindings(findPolicyInFile(page, policyWith({ cookies: [{ name: '_v' }] }), []));
    expect(found.map((finding) => finding.length)).to.deep.equal([1]);
  });

  it('has nothing to say where the policy stands in the page', () => {
    const inPage = parsePage('<script src="/askfirst/askfirst.js"></script>');
    expect(listFindings(findPolicyInFile(inPage, policyWith({ hosts: ['video.example'] }), requests))).to.be.empty;
  });
});
