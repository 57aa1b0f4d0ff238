import { expect } from 'chai';
import { findSecondRecord } from '../../../../src/core/explain/page/second-record.js';
import { parsePolicy } from '../../../../src/core/policy/policy.js';
import { listFindings } from './find.js';

describe('findSecondRecord', () => {
  const find = (cookies: string, source = '{}') => listFindings(findSecondRecord(parsePolicy(source), cookies));

  it('says that there is a second record, under which name, and the cure', () => {
    const [[problem] = []] = find('a=1; askfirst=1.1.x; b=2; askfirst=1.2.x');
    expect(problem).to.include('2 cookies named "askfirst"').and.include('cookie.domain').and.include('cookie.path');
    expect(find('choice=1; choice=2', '{"cookie":{"name":"choice"}}')).to.have.length(1);
  });

  it('has nothing to say of one record, or none', () => {
    expect(find('')).to.be.empty;
    expect(find('askfirst=1.1.x; my-askfirst=2; askfirst2=3')).to.be.empty;
  });
});
