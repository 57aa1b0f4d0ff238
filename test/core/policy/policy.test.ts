import { expect } from 'chai';
import fc from 'fast-check';
import { problemOfPolicy } from '../../../src/core/explain/policy/problems-of-policy.js';
import { evaluateExpression } from '../../../src/core/policy/expression.js';
import { parsePolicy, type Policy } from '../../../src/core/policy/policy.js';
import { SOUND, UNSOUND } from '../unsound-policies.js';

const parse = (source: unknown, named?: string): Policy => parsePolicy(JSON.stringify(source), undefined, named);

/** The ids of a policy's categories. */
const idsOf = ({ categories }: Policy): string[] => categories.map(({ id }) => id);

describe('parsePolicy', () => {
  it('accepts a sound policy, and keeps what it says', () => {
    const policy = parse(SOUND);
    expect(policy).to.deep.include({
      revision: SOUND.revision,
      controller: SOUND.controller,
      regimes: SOUND.regimes,
      remember: SOUND.remember,
      cookie: SOUND.cookie,
      services: SOUND.services,
      functions: SOUND.functions,
      changes: SOUND.changes,
      texts: SOUND.texts,
    });
    expect(idsOf(policy)).to.deep.equal(['necessary', 'media', 'ads']);
  });

  it('fills in what a policy leaves out', () => {
    const policy = parse({ categories: [{ id: 'media', title: 'Media' }] });
    expect(policy).to.deep.include({ revision: 1, services: [], functions: [] });
    expect(policy.categories).to.deep.equal([{ id: 'media', title: 'Media', required: false }]);
  });

  it('needs a title of a category, unless it is a usual one, which the widget names', () => {
    const categories = ['necessary', 'functional', 'analytics', 'marketing'].map((id) => ({ id }));
    expect(idsOf(parse({ categories }))).to.deep.equal(['necessary', 'functional', 'analytics', 'marketing']);
    expect(() => parse({ categories: [{ id: 'media' }] })).to.throw(SyntaxError);
  });

  it('closes on an id that is no text', () => {
    for (const id of [5, null, ['media'], { toString: 'media' }])
      expect(
        () => parsePolicy(JSON.stringify({ categories: [{ id, title: 'Media' }] })),
        JSON.stringify(id),
      ).to.throw();
  });

  it('requires the category "necessary", unless the policy says otherwise, and no other', () => {
    const { categories } = parse({
      categories: [
        { id: 'necessary', title: 'Necessary' },
        { id: 'security', title: 'Security', required: true },
        { id: 'media', title: 'Media' },
      ],
    });
    expect(categories.map(({ required }) => required)).to.deep.equal([true, true, false]);
    const [own] = parse({ categories: [{ id: 'necessary', title: 'Necessary', required: false }] }).categories;
    expect(own).to.have.property('required', false);
  });

  it('remembers six months unless told, and never more than 13', () => {
    const monthsOf = (source: unknown): number => parse(source).remember.months;
    expect([{}, { remember: {} }, { remember: { months: 1 } }].map(monthsOf)).to.deep.equal([6, 6, 1]);
    expect([13, 13.5, 24, 1e9].map((months) => monthsOf({ remember: { months } }))).to.deep.equal([13, 13, 13, 13]);
    expect(parse({ remember: { months: 24, history: true } }).remember.history).to.equal(true);
  });

  it('accepts a text in several languages', () => {
    expect(() => parse({ categories: [{ id: 'media', title: { en: 'Media', de: 'Medien' } }] })).to.not.throw();
  });

  it('accepts a list of no categories: then nothing is asked', () => {
    expect(parse({ categories: [] }).categories).to.be.empty;
  });

  it('accepts ids that every object has', () => {
    expect(idsOf(parse({ categories: [{ id: 'constructor', title: 'Builders' }] }))).to.deep.equal(['constructor']);
  });

  it('hands out what nobody can change', () => {
    const policy = parse(SOUND);
    expect(policy).to.be.frozen;
    expect(policy.services).to.be.frozen;
    expect(policy.services[0]).to.be.frozen;
    expect(policy.services[0]?.cookies?.[0]).to.be.frozen;
    expect(policy.functions[0]).to.be.frozen;
    expect(policy.regimes).to.be.frozen;
    expect(policy.categories).to.be.frozen;
    for (const category of policy.categories) expect(category).to.be.frozen;
  });

  it('hands out what nobody can change where the policy left something out, too', () => {
    const { categories, services, functions } = parse({});
    for (const part of [categories, ...categories, services, functions]) expect(part).to.be.frozen;
  });

  for (const { what, source } of UNSOUND) {
    it(`refuses ${what}`, () => {
      expect(() => parse(source)).to.throw();
    });
  }

  it('takes no answer but a text', () => {
    const answerOf = (answer: unknown): unknown => parse({ answer }).answer;
    expect([null, 1, true, [], {}].map(answerOf)).to.deep.equal([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(answerOf('1.1')).to.equal('1.1');
  });

  for (const text of ['', ' ', '{', '{"categories": [}', '<!doctype html>', 'undefined', '{}{}']) {
    it(`refuses what isn't JSON: ${JSON.stringify(text)}`, () => {
      expect(() => parsePolicy(text)).to.throw(SyntaxError);
    });
  }

  it('leaves the prototype of objects alone, whatever the policy names', () => {
    parsePolicy('{"__proto__": {"polluted": true}, "regimes": {"__proto__": "opt-in"}}');
    expect(({} as Record<string, unknown>)['polluted']).to.be.undefined;
  });

  describe('without categories of its own', () => {
    it('has only what is necessary when nothing is named', () => {
      expect(parse({}).categories).to.deep.equal([{ id: 'necessary', required: true, sells: false }]);
    });

    it('has the usual categories that the page’s marks name, in their usual order', () => {
      expect(idsOf(parse({}, 'marketing,analytics & functional'))).to.deep.equal([
        'necessary',
        'functional',
        'analytics',
        'marketing',
      ]);
      expect(idsOf(parse({}, 'analytics,!analytics'))).to.deep.equal(['necessary', 'analytics']);
    });

    it('has the usual categories that its services name', () => {
      const services = [{ id: 'counter', category: 'analytics', name: 'Counter' }];
      expect(idsOf(parse({ services }))).to.deep.equal(['necessary', 'analytics']);
    });

    it('has the usual categories that its functions need', () => {
      const functions = [{ id: 'chat', needs: 'functional', title: 'Chat' }];
      expect(idsOf(parse({ functions }))).to.deep.equal(['necessary', 'functional']);
    });

    it('doesn’t ask about a category that only a text happens to name', () => {
      const services = [{ id: 'counter', category: 'analytics', name: 'Counter', provider: 'Better marketing Ltd.' }];
      expect(idsOf(parse({ services }))).to.deep.equal(['necessary', 'analytics']);
    });

    it('has no category that isn’t one of the usual four', () => {
      expect(idsOf(parse({}, 'social,video'))).to.deep.equal(['necessary']);
    });

    it('knows that marketing sells, and the others don’t', () => {
      const { categories } = parse({}, 'functional,analytics,marketing');
      expect(categories.filter(({ sells }) => sells).map(({ id }) => id)).to.deep.equal(['marketing']);
    });
  });

  describe('whatever a policy says', () => {
    const scraps: fc.Arbitrary<unknown> = fc.oneof(
      fc.constantFrom(null, true, false, 0, 1, -1, 1.5, '', 'x', 'media', 'opt-in', 'Ärger', 'a b', '__proto__'),
      fc.constantFrom([], {}, [null], ['opt-in'], { en: 'Text' }, { en: 5 }, { id: 'media', title: 'Twice' }),
      fc.jsonValue({ maxDepth: 2 }),
    );
    type Path = readonly (string | number)[];
    const pathsIn = (value: unknown, path: Path = []): Path[] =>
      value && typeof value === 'object'
        ? [
            path,
            ...(Array.isArray(value) ? [...value.keys()] : Object.keys(value)).flatMap((key) =>
              pathsIn((value as Record<string | number, unknown>)[key], [...path, key]),
            ),
          ]
        : [path];
    const PATHS: readonly Path[] = [
      ...pathsIn(SOUND),
      ['audience'],
      ['region'],
      ['categories', 1, 'name'],
      ['services', 0, 'title'],
      ['functions', 0, 'name'],
    ];
    /** The policy with one value replaced, or left out. */
    const withChange = (source: unknown, [key, ...rest]: Path, value: unknown): unknown => {
      if (key === undefined) return value;
      const copy = (Array.isArray(source) ? [...(source as unknown[])] : { ...(source as object) }) as Record<
        string | number,
        unknown
      >;
      copy[key] = withChange(copy[key], rest, value);
      return copy;
    };
    const changes = fc.tuple(fc.constantFrom(...PATHS), fc.option(scraps, { nil: undefined }));
    const sources = fc
      .array(changes, { minLength: 1, maxLength: 2 })
      .map((list) => list.reduce<unknown>((source, [path, value]) => withChange(source, path, value), SOUND))
      // As it arrives: `undefined` is left out, or null in a list.
      .map((source) => JSON.parse(JSON.stringify(source) ?? 'null') as unknown);
    const bases = fc.oneof(sources, fc.jsonValue({ maxDepth: 4 }));

    const isRefused = (source: unknown): boolean => {
      try {
        parse(source);
        return false;
      } catch {
        return true;
      }
    };

    it('explains all that it refuses, and refuses nothing without a problem', () => {
      fc.assert(
        fc.property(bases, (source) => {
          const problem = problemOfPolicy(source, evaluateExpression);
          if (isRefused(source)) expect(problem).to.match(/^policy: .+; write ./s);
        }),
        { numRuns: 5000 },
      );
    });

    it('accepts only ids that are ids, each once', () => {
      fc.assert(
        fc.property(bases, (source) => {
          if (isRefused(source)) return;
          const { categories, services, functions } = parse(source);
          const ids: unknown[] = [...categories, ...services, ...functions].map(({ id }) => id);
          for (const id of ids)
            expect(id)
              .to.be.a('string')
              .that.matches(/^[a-z0-9-]+$/);
          expect(new Set(ids)).to.have.property('size', ids.length);
        }),
        { numRuns: 5000 },
      );
    });
  });
});
