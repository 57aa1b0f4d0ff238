import { expect } from 'chai';
import fc from 'fast-check';
import type { Policy } from '../../../src/core/policy/policy.js';
import { parsePolicy } from '../../../src/core/policy/policy.js';
import type { Id } from '../../../src/core/policy/id.js';
import { holds } from '../../../src/core/policy/functions-off.js';
import { missingFor } from '../../../src/ui/notice/missing-for.js';
import { cases } from '../../core/cases.js';

const makePolicy = (count: number): Policy =>
  parsePolicy(
    JSON.stringify({
      categories: [{ id: 'extras', title: 'Extras' }],
      services: Array.from({ length: count }, (_, index) => ({
        id: `s${index}`,
        category: 'extras',
        name: `S${index}`,
      })),
      functions: [],
    }),
  );
/** A state in which just these are on. */
const stateWith = (...on: readonly Id[]) =>
  ({ decisions: Object.fromEntries(on.map((id) => [id, { allowed: true, because: 'choice' }])) }) as never;

describe('missingFor', () => {
  const policy = makePolicy(20);
  const ids = policy.services.map(({ id }) => id);

  it('names what is missing, and nothing that is there', () => {
    expect(missingFor('s0 & s1 & s2', policy, stateWith('s1'))).to.deep.equal(['s0', 's2']);
    expect(missingFor('s0 | s1', policy, stateWith('s1'))).to.deep.equal([]);
  });

  it('names nothing where allowing doesn’t help', () => {
    expect(missingFor('!s0', policy, stateWith('s0'))).to.deep.equal([]);
    expect(missingFor(`${ids.join(' & ')} & !s0`, policy, stateWith())).to.deep.equal([]);
  });

  it('takes the cheaper of two ways, also of many', () => {
    const long = ids.slice(0, 9).join(' & ');
    expect(missingFor(`(${long}) | s10 & s11`, policy, stateWith())).to.deep.equal(['s10', 's11']);
    expect(
      missingFor(`(s1 | s0) & (s2 | s0) & (s3 | s0) & (s4 | s0) & (s5 | s0) & (s6 | s0)`, policy, stateWith()),
    ).to.deep.equal(['s0']);
    expect(missingFor(`(extras | s0 & s1) & ${ids.slice(2, 10).join('&')}`, policy, stateWith())).not.to.include('s0');
  });

  it('names enough, and nothing that could be left out, whatever the expression', () => {
    const leaf = fc.constantFrom(...ids.slice(0, 12), 'extras').map((id) => ({ text: id }));
    const { expression } = fc.letrec<{ expression: { text: string } }>((tie) => ({
      expression: fc.oneof(
        { maxDepth: 5 },
        leaf,
        fc
          .tuple(tie('expression'), tie('expression'))
          .map(([one, other]) => ({ text: `(${one.text} & ${other.text})` })),
        fc
          .tuple(tie('expression'), tie('expression'))
          .map(([one, other]) => ({ text: `(${one.text} | ${other.text})` })),
        tie('expression').map(({ text }) => ({ text: `!${text}` })),
      ),
    }));
    fc.assert(
      fc.property(expression, fc.subarray(ids.slice(0, 12)), ({ text }, on) => {
        const missing = missingFor(text, policy, stateWith(...on));
        const suffices = (more: readonly Id[]): boolean =>
          holds(text, policy, (id) => on.includes(id) || more.includes(id));
        if (missing.length) expect(suffices(missing)).to.be.true;
        if (missing.length) expect(suffices([])).to.be.false;
        for (const id of missing) expect(suffices(missing.filter((one) => one !== id))).to.be.false;
      }),
      cases(),
    );
  });
});
