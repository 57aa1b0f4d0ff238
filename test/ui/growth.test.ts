import { expect } from 'chai';
import fc from 'fast-check';
import type { PolicySource } from '../../src/core/policy/policy-source.js';
import type { Policy } from '../../src/core/policy/policy.js';
import { functionsOff } from '../../src/core/policy/functions-off.js';
import { missingFor } from '../../src/ui/notice/missing-for.js';
import { markFunctions } from '../../src/ui/notice/mark-functions.js';
import { changesIn } from '../../src/ui/words/changes.js';
import { loadWords } from '../../src/ui/words/load-words.js';
import { makeConsent, shop, type FakeConsent } from './make-consent.js';

/** So much that what grows exponentially with it never ends within the test's time, and what grows as it should takes milliseconds. */
const LARGE = 600;

/** Does it with much: whether it ends is what the test's own time limit tells. */
const finish = (make: (count: number) => () => unknown): unknown => make(LARGE)();

const ids = (count: number): string[] => Array.from({ length: count }, (_, index) => `s${index}`);
const policyOf = (count: number, more: Partial<PolicySource> = {}): PolicySource => ({
  categories: [{ id: 'extras', title: 'Extras' }],
  services: ids(count).map((id) => ({ id, category: 'extras', name: id })),
  ...more,
});

describe('what an owner or a page can give much of ends in time', function () {
  this.timeout(60_000);

  for (const [shape, join] of Object.entries<(all: readonly string[]) => string>({
    'all of many ids': (all) => all.join(' & '),
    'any of many ids': (all) => all.join(' | '),
    'all of many pairs': (all) => all.map((id) => `(${id} | s0)`).join(' & '),
    'any of many pairs': (all) => all.map((id) => `(${id} & s0)`).join(' | '),
    'none of many ids': (all) => all.map((id) => `!${id}`).join(' & '),
    'one inside the other': (all) =>
      `${all.map((id, index) => `(${id} ${index % 2 ? '&' : '|'} `).join('')}s0${')'.repeat(all.length)}`,
    'denied again and again': (all) => `${'!'.repeat(2 * all.length)}s0`,
  }))
    it(`of what is missing for ${shape}`, () => {
      const act = (): unknown =>
        finish((count) => {
          const { policy, state } = makeConsent(policyOf(count)) as FakeConsent & { policy: Policy };
          const expression = join(ids(count));
          return () => missingFor(expression, policy, state);
        });
      expect(act).not.to.throw();
    });

  it('of what is missing, for expressions of any shape', () => {
    const { policy, state } = makeConsent(policyOf(18)) as FakeConsent & { policy: Policy };
    const sign = fc.constantFrom(' & ', ' | ', ' & !', ' | !', ' & (', ' | (');
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...ids(18)), sign), { minLength: 18, maxLength: 40 }), (parts) => {
        const text = parts.flat().join('') + 's0';
        const expression = text + ')'.repeat(text.split('(').length - 1);
        // Fifty times the power set of 18 ids would take minutes.
        expect(() => missingFor(expression, policy, state)).not.to.throw();
      }),
      { numRuns: 50 },
    );
  });

  it('of the functions that are off', () => {
    const act = (): unknown =>
      finish((count) => {
        const functions = ids(count).map((id) => ({ id: `f-${id}`, needs: id, title: id }));
        const { policy } = makeConsent(policyOf(count, { functions })) as FakeConsent & { policy: Policy };
        return () => functionsOff(policy, () => false);
      });
    expect(act).not.to.throw();
  });

  it('of the policy’s history', () => {
    const act = (): unknown =>
      finish((count) => {
        const changes = ids(count).map((summary, revision) => ({ revision, date: '2026-01-01', summary }));
        const words = { texts: {}, pick: (text: string) => text } as never;
        return () => changesIn({ ...shop, changes } as never, words, 2);
      });
    expect(act).not.to.throw();
  });

  it('of marks on a page', async () => {
    const consent = makeConsent();
    const words = await loadWords(consent.policy as Policy, consent);
    const act = (): unknown =>
      finish((count) => () => {
        document.body.innerHTML = '<button data-consent-function="chat">Chat</button><p>x</p>'.repeat(count);
        markFunctions(words)(consent)();
      });
    expect(act).not.to.throw();
    document.body.replaceChildren();
  });

  it('of marks with a function each', async () => {
    const makeMarks = async (count: number): Promise<() => unknown> => {
      const functions = ids(count).map((id) => ({ id: `f-${id}`, needs: 'helpdesk', title: id }));
      const consent = makeConsent({ ...shop, functions });
      const words = await loadWords(consent.policy as Policy, consent);
      const markup = functions.map(({ id }) => `<button data-consent-function="${id}">Chat</button>`).join('');
      return () => {
        document.body.innerHTML = markup;
        markFunctions(words)(consent)();
      };
    };
    const mark = await makeMarks(LARGE);
    const act = (): unknown => finish(() => mark);
    expect(act).not.to.throw();
    document.body.replaceChildren();
  });
});
