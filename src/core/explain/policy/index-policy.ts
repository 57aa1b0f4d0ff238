import { USUAL_CATEGORIES } from '../../policy/usual-categories.js';
import { draftsIn, listOf, type Draft } from './draft.js';

/** The usual categories, which the widget names itself. */

/** What the check of one part of a policy has to know of its other parts. */
export interface PolicyIndex {
  readonly revision: unknown;
  /** Every id with the path of what has it, in the order of categories, services and functions. */
  readonly places: readonly (readonly [id: unknown, at: string])[];
  readonly categories: readonly unknown[];
  /** The ids of the categories that nobody is asked about. */
  readonly required: readonly unknown[];
  readonly services: readonly unknown[];
  /** The latest revision in which each category and service is new or widened, as `since` says. */
  readonly sinceOf: ReadonlyMap<unknown, number>;
}

const sinceIn = ({ since = 0 }: Draft): number => Number(since);

const idsIn = (list: unknown): readonly unknown[] => draftsIn(list).map(([, { id }]) => id);

const indexSince = (source: Draft): ReadonlyMap<unknown, number> => {
  const sinceOf = new Map<unknown, number>();
  for (const [, category] of draftsIn(source['categories'])) sinceOf.set(category['id'], sinceIn(category));
  for (const [, service] of draftsIn(source['services'])) {
    const entries = draftsIn(service['cookies']).map(([, entry]) => sinceIn(entry));
    sinceOf.set(
      service['id'],
      Math.max(sinceIn(service), sinceOf.get(service['category']) ?? 0, ...entries.filter((since) => since > 0)),
    );
  }
  return sinceOf;
};

/** Reads what the checks have to know, from a sound or an unsound policy. */
export const indexPolicy = (source: Draft): PolicyIndex => {
  const { revision = 1, categories, services, functions } = source;
  const usual = categories === undefined ? USUAL_CATEGORIES : [];
  const lists = { categories, services, functions };
  return {
    revision,
    places: [
      ...usual.map((id) => [id, ''] as const),
      ...Object.entries(lists).flatMap(([key, list]) =>
        draftsIn(list).map(([index, { id }]) => [id, `${key}[${index}]`] as const),
      ),
    ],
    categories: [...usual, ...idsIn(categories)],
    required: [
      ...usual.slice(0, 1),
      ...draftsIn(categories)
        .filter(([, { id, required = id === 'necessary' }]) => required)
        .map(([, { id }]) => id),
    ],
    services: idsIn(services),
    sinceOf: indexSince(source),
  };
};

/** The items of one of the policy's lists, with their paths. */
export const itemsOf = (source: Draft, key: string): readonly (readonly [item: unknown, at: string])[] =>
  listOf(source[key]).map((item, index) => [item, `${key}[${index}]`] as const);
