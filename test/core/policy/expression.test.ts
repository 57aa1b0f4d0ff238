import { expect } from 'chai';
import fc from 'fast-check';
import { ALLOWED, evaluateExpression, REFUSED, UNDECIDED } from '../../../src/core/policy/expression.js';

const VALUES = { yes: ALLOWED, maybe: UNDECIDED, no: REFUSED } as const;

/** The value where `yes` is allowed, `no` refused and `maybe` not answered. */
const evaluateKnown = (expression: string): number =>
  evaluateExpression(expression, (id) => {
    const value = new Map<string, number>(Object.entries(VALUES)).get(id);
    if (value === undefined) throw new SyntaxError(`unknown: ${id}`);
    return value;
  });

describe('evaluateExpression', () => {
  for (const [expression, value] of [
    ['yes', ALLOWED],
    ['maybe', UNDECIDED],
    ['no', REFUSED],
    ['!yes', REFUSED],
    ['!maybe', UNDECIDED],
    ['!no', ALLOWED],
    ['yes & yes', ALLOWED],
    ['yes & maybe', UNDECIDED],
    ['yes & no', REFUSED],
    ['maybe & yes', UNDECIDED],
    ['maybe & maybe', UNDECIDED],
    ['maybe & no', REFUSED],
    ['no & yes', REFUSED],
    ['no & maybe', REFUSED],
    ['no & no', REFUSED],
    ['yes | yes', ALLOWED],
    ['yes | maybe', ALLOWED],
    ['yes | no', ALLOWED],
    ['maybe | yes', ALLOWED],
    ['maybe | maybe', UNDECIDED],
    ['maybe | no', UNDECIDED],
    ['no | yes', ALLOWED],
    ['no | maybe', UNDECIDED],
    ['no | no', REFUSED],
  ] as const) {
    it(`says ${String(value)} of "${expression}"`, () => {
      expect(evaluateKnown(expression)).to.equal(value);
    });
  }

  it('neither allows nor refuses what is not answered, however often it is turned round', () => {
    expect(evaluateKnown('maybe | !maybe')).to.equal(UNDECIDED);
    expect(evaluateKnown('maybe & !maybe')).to.equal(UNDECIDED);
    expect(evaluateKnown('!!maybe')).to.equal(UNDECIDED);
  });

  it('binds ! closer than &, and & closer than |', () => {
    expect(evaluateKnown('!no & no')).to.equal(REFUSED);
    expect(evaluateKnown('!no | yes')).to.equal(ALLOWED);
    expect(evaluateKnown('yes | yes & no')).to.equal(ALLOWED);
    expect(evaluateKnown('no & yes | yes')).to.equal(ALLOWED);
  });

  it('lets parentheses change what binds', () => {
    expect(evaluateKnown('(yes | yes) & no')).to.equal(REFUSED);
    expect(evaluateKnown('no & (yes | yes)')).to.equal(REFUSED);
    expect(evaluateKnown('!(no & no)')).to.equal(ALLOWED);
    expect(evaluateKnown('!(no | yes)')).to.equal(REFUSED);
    expect(evaluateKnown('((((yes))))')).to.equal(ALLOWED);
  });

  it('reads any white space, or none, as the same', () => {
    for (const expression of ['yes&(no|yes)', ' yes & ( no | yes ) ', '\n\tyes\r\n&\u00a0(no |\tyes)'])
      expect(evaluateKnown(expression)).to.equal(ALLOWED);
  });

  it('knows ids of letters, digits and hyphens, and operators that stand right beside them', () => {
    const asked: string[] = [];
    evaluateExpression('a-1&!2b|-', (id) => {
      asked.push(id);
      return UNDECIDED;
    });
    expect(asked).to.deep.equal(['a-1', '2b', '-']);
  });

  for (const unreadable of [
    '',
    ' ',
    '&',
    '|',
    '!',
    '()',
    'yes &',
    'yes |',
    '& yes',
    'yes no',
    'yes !no',
    'yes & & yes',
    'yes && yes',
    'yes || yes',
    'yes !',
    '(yes',
    'yes)',
    '((yes)',
    '(yes))',
    'yes(no)',
    '(yes)(no)',
    'Yes',
    'YES',
    'yes.no',
    'yes,no',
    'yes+no',
    'yes_no',
    '__proto__',
    'yes; no',
    '"yes"',
    'ÿes',
    '🍪',
    '\0yes',
  ]) {
    it(`can't read ${JSON.stringify(unreadable)}`, () => {
      expect(() => evaluateKnown(unreadable)).to.throw(SyntaxError);
    });
  }

  it('reads all of the text, whatever its first part says', () => {
    for (const expression of ['yes | unknown', 'no & unknown', 'yes | (no & unknown)', 'no & !(unknown)'])
      expect(() => evaluateKnown(expression)).to.throw('unknown: unknown');
    for (const expression of ['yes | (', 'no & (yes', 'yes | &', 'no & yes)', 'yes | Q'])
      expect(() => evaluateKnown(expression)).to.throw(SyntaxError);
  });

  it('throws, and never answers, for text that nobody could have meant', () => {
    const scrap = fc.constantFrom('yes', 'no', 'maybe', '!', '&', '|', '(', ')', ' ', 'é', '_', '0', 'A');
    const texts = fc.array(scrap).map((scraps) => scraps.join(''));
    fc.assert(
      fc.property(fc.oneof(fc.string(), texts), (text) => {
        let value: number | undefined;
        try {
          value = evaluateExpression(text, () => UNDECIDED);
        } catch (error) {
          expect(error).to.be.instanceOf(SyntaxError);
          return;
        }
        // Of what isn't answered, nothing can be made that is.
        expect(value).to.equal(UNDECIDED);
        expect(text).to.match(/^[a-z0-9\-!&|()\s]+$/);
      }),
      { numRuns: 2000 },
    );
  });

  it('agrees with a tree of the same expression', () => {
    type Tree = keyof typeof VALUES | readonly ['!', Tree] | readonly ['&' | '|', Tree, Tree];
    const leaf = fc.constantFrom<Tree>('yes', 'maybe', 'no');
    const { tree: trees } = fc.letrec<{ tree: Tree }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 5 },
        leaf,
        fc.tuple(fc.constant('!' as const), tie('tree')),
        fc.tuple(fc.constantFrom('&' as const, '|' as const), tie('tree'), tie('tree')),
      ),
    }));
    const write = (tree: Tree): string => {
      if (typeof tree === 'string') return tree;
      return tree[0] === '!' ? `!(${write(tree[1])})` : `(${write(tree[1])}) ${tree[0]} (${write(tree[2])})`;
    };
    const valueOf = (tree: Tree): number => {
      if (typeof tree === 'string') return VALUES[tree];
      if (tree[0] === '!') return 1 - valueOf(tree[1]);
      return Math[tree[0] === '&' ? 'min' : 'max'](valueOf(tree[1]), valueOf(tree[2]));
    };
    fc.assert(
      fc.property(trees, (tree) => {
        expect(evaluateKnown(write(tree))).to.equal(valueOf(tree));
      }),
    );
  });
});
