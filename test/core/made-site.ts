import fc from 'fast-check';
import { parsePolicy, type Policy } from '../../src/core/policy/policy.js';
import type { PolicySource } from '../../src/core/policy/policy-source.js';
import type { Regime } from '../../src/core/policy/regimes.js';

const REVISIONS = 6;

interface Part {
  readonly id: string;
  /** The revisions that widened its use. */
  readonly widened: readonly number[];
  /** Some pages of the site have a policy without it. */
  readonly isEverywhere: boolean;
}

/** A site, its policy through all revisions, told apart from how the widget keeps it. */
export interface Site {
  readonly regime: Regime;
  readonly categories: readonly (Part & { readonly sells: boolean; readonly required: boolean })[];
  readonly services: readonly (Part & { readonly category: string })[];
}

const part = (id: string): fc.Arbitrary<Part> =>
  fc.record({
    id: fc.constant(id),
    widened: fc.uniqueArray(fc.integer({ min: 2, max: REVISIONS }), { maxLength: 2 }),
    isEverywhere: fc.boolean(),
  });

const CATEGORIES = ['necessary', 'a', 'constructor'];
/** One is the beginning of another, as the record spells them together. */
const SERVICES = ['a-one', 'a-one-two', 'valueof', 'z'];

/** Sites with any mixture of categories and services. */
export const sites = (): fc.Arbitrary<Site> =>
  fc.record({
    regime: fc.constantFrom<Regime>('opt-in', 'opt-in', 'opt-out', 'none'),
    categories: fc.tuple(
      ...CATEGORIES.map((id) =>
        fc
          .tuple(part(id), fc.boolean())
          .map(([one, sells]) => ({ ...one, sells, required: id === 'necessary', isEverywhere: true })),
      ),
    ),
    services: fc.tuple(
      ...SERVICES.map((id) =>
        fc.tuple(part(id), fc.constantFrom(...CATEGORIES)).map(([one, category]) => ({ ...one, category })),
      ),
    ),
  });

/** The last of its widenings that a revision has. */
const since = ({ widened }: Part, revision: number): { readonly since?: number } => {
  const last = Math.max(...widened.filter((one) => one <= revision));
  return last > 0 ? { since: last } : {};
};

/** What a page has of the site: its revision, and whether its policy leaves something out. */
export interface PageOf {
  readonly revision: number;
  readonly isWhole: boolean;
}

export const pagesOf = (): fc.Arbitrary<PageOf> =>
  fc.record({ revision: fc.integer({ min: 1, max: REVISIONS }), isWhole: fc.boolean() });

/** The policy of one page. */
export const policyOf = (
  { regime, categories, services }: Site,
  { revision, isWhole }: PageOf,
  more: PolicySource = {},
): Policy =>
  parsePolicy(
    JSON.stringify({
      revision,
      regimes: { '*': regime },
      categories: categories.map((one) => ({
        id: one.id,
        title: one.id,
        sells: one.sells,
        required: one.required,
        ...since(one, revision),
      })),
      services: services
        .filter(({ isEverywhere }) => isWhole || isEverywhere)
        .map((one) => ({ id: one.id, name: one.id, category: one.category, ...since(one, revision) })),
      ...more,
    }),
  );

/** What may be answered: everything, or any ids, some of which the page may not have. */
export const choices = (): fc.Arbitrary<'all' | 'none' | Record<string, boolean>> =>
  fc.oneof(
    fc.constantFrom('all' as const, 'none' as const),
    fc.dictionary(fc.constantFrom(...CATEGORIES, ...SERVICES, 'unknown'), fc.boolean(), { maxKeys: 4 }),
  );

/** What the visitor said last of one id. */
export interface Word {
  readonly isAccepted: boolean;
  readonly revision: number;
  readonly gpc: boolean;
}

/** What a visitor said, id by id, as somebody who stood beside it would have written it down. */
export class Notebook {
  readonly words = new Map<string, Word>();

  constructor(readonly site: Site) {}

  /** @param named what was answered on a page; a category covers its services, except those named themselves */
  note(page: PageOf, gpc: boolean, named: 'all' | 'none' | Readonly<Record<string, boolean>>): void {
    const said = (id: string): boolean | undefined =>
      typeof named === 'string' ? named === 'all' : Object.hasOwn(named, id) ? named[id] : undefined;
    const write = (id: string, isAccepted: boolean | undefined): void => {
      if (isAccepted !== undefined) this.words.set(id, { isAccepted, revision: page.revision, gpc });
    };
    const asked = this.site.categories.filter(({ required }) => !required);
    for (const { id } of asked) write(id, said(id));
    for (const { id, category, isEverywhere } of this.site.services)
      if (asked.some((one) => one.id === category) && (page.isWhole || isEverywhere))
        write(id, said(id) ?? said(category));
  }

  /** Whether what the visitor said allows this on a page. Nothing that anybody else said does. */
  mayBeAllowed(id: string, { revision }: PageOf, gpc: boolean): boolean {
    const { categories, services, regime } = this.site;
    const service = services.find((one) => one.id === id);
    const category = categories.find((one) => one.id === (service?.category ?? id))!;
    if (category.required) return true;
    const word = this.words.get(id);
    if (word?.isAccepted === false) return false;
    const widened = [...category.widened, ...(service?.widened ?? [])];
    const covers = !!word && !widened.some((one) => one > word.revision && one <= revision);
    const isSignalled = gpc && category.sells;
    if (covers && (!isSignalled || word.gpc)) return true;
    // Silence: where the law takes it for a yes, and nothing was refused that has it in it.
    return regime !== 'opt-in' && !isSignalled && this.words.get(category.id)?.isAccepted !== false;
  }
}
