import { expect } from 'chai';
import { problemOfPolicy } from '../../../../src/core/explain/policy/problems-of-policy.js';
import { evaluateExpression } from '../../../../src/core/policy/expression.js';
import { DOUBTFUL, SOUND, SOUND_TOO, UNSOUND, UNUSABLE } from '../../unsound-policies.js';

describe('problemOfPolicy', () => {
  for (const { what, source, key, value, cure } of [...UNSOUND, ...UNUSABLE, ...DOUBTFUL]) {
    it(`names key, value and cure for ${what}`, () => {
      const problem = problemOfPolicy(source, evaluateExpression) ?? 'no problem';
      expect(problem).to.satisfy((text: string) => text.startsWith(`policy: ${key} is ${value};`), problem);
      expect(problem.split('; write ').pop()).to.include(cure);
    });
  }

  it('finds none in a sound policy', () => {
    expect(problemOfPolicy(SOUND, evaluateExpression)).to.be.undefined;
    expect(problemOfPolicy({}, evaluateExpression)).to.be.undefined;
    expect(
      problemOfPolicy({ services: [{ id: 'counter', category: 'analytics', name: 'Counter' }] }, evaluateExpression),
    ).to.be.undefined;
  });

  for (const [what, source] of SOUND_TOO)
    it(`finds none in a policy with ${what}`, () => {
      expect(problemOfPolicy(source, evaluateExpression)).to.be.undefined;
    });

  it('names the first of several', () => {
    expect(problemOfPolicy({ categories: [{ id: 'A' }, { id: 'B' }], functions: 5 }, evaluateExpression)).to.include(
      'categories[0].id',
    );
  });
});
