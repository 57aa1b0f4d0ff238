import { expect } from 'chai';
import { problemOfExpression } from '../../../../src/core/explain/policy/problem-of-expression.js';
import { parsePolicy } from '../../../../src/core/policy/policy.js';
import { POLICY } from '../../start-consent.js';

describe('problemOfExpression', () => {
  const policy = parsePolicy(JSON.stringify(POLICY));

  it('names the id that isn’t in the policy, and those that are', () => {
    expect(problemOfExpression('media & chat', policy))
      .to.include('"chat" isn’t in the policy')
      .and.include('necessary, media, ads, session, video, maps, auction, cinema');
  });

  for (const expression of ['media && video', '(media', 'media video', '', 'médias', 'media.', '.media']) {
    it(`says that "${expression}" can't be read, and how to write it`, () => {
      expect(problemOfExpression(expression, policy))
        .to.include(`"${expression}" can’t be read`)
        .and.include('!, &, | and ( )');
    });
  }

  it('doesn’t name a piece of what somebody wrote for an id', () => {
    expect(problemOfExpression('Media', policy)).to.include('"Media"').and.not.include('"edia"');
    expect(problemOfExpression('my_video', policy)).to.include('"my_video"').and.not.include('"my"');
  });
});
