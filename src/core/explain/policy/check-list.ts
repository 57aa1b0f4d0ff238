import { USUAL_CATEGORIES } from '../../policy/usual-categories.js';
import { isDraft, isText, type Draft } from './draft.js';
import { itemsOf, type PolicyIndex } from './index-policy.js';
import { describeProblem, type Problems } from './problem.js';

const isId = (id: unknown): boolean => typeof id === 'string' && /^[a-z0-9-]+$/.test(id);

function* checkId(id: unknown, at: string, { places }: PolicyIndex): Problems {
  if (!isId(id)) {
    yield describeProblem(`${at}.id`, id, 'an id of a-z, 0-9 and -');
    return;
  }
  const first = places.find(([other]) => other === id);
  if (first?.[1] !== at)
    yield describeProblem(`${at}.id`, id, 'another one: each category, service and function has an id of its own');
}

/**
 * Checks one of the policy's lists: that it is a list, and that each item is an object with an id of its own and a name.
 * @param name the key of an item's name
 * @param checkItem checks the other keys of an item
 */
export function* checkList(
  source: Draft,
  key: string,
  name: 'title' | 'name',
  index: PolicyIndex,
  checkItem: (item: Draft, at: string, index: PolicyIndex) => Problems,
): Problems {
  const list = source[key];
  if (list !== undefined && !Array.isArray(list)) yield describeProblem(key, list, 'a list');
  for (const [item, at] of itemsOf(source, key)) {
    if (!isDraft(item)) {
      yield describeProblem(at, item, 'an object');
      continue;
    }
    if (item['use'] !== undefined) {
      yield describeProblem(
        `${at}.use`,
        item['use'],
        'the service in full, or have it completed before the gate reads it: complete() of "askfirst/catalogue" in your build, or askfirst-catalogue.js between policy and gate',
      );
      continue;
    }
    yield* checkId(item['id'], at, index);
    const isNamedByWidget = key === 'categories' && USUAL_CATEGORIES.includes(item['id'] as string);
    if (!isText(item[name]) && !(isNamedByWidget && item[name] === undefined))
      yield describeProblem(`${at}.${name}`, item[name], 'a text, or a map from language to text');
    yield* checkItem(item, at, index);
  }
}

/** Checks the revision that something is new or wider since. */
export function* checkSince({ since = 0 }: Draft, at: string, { revision }: PolicyIndex): Problems {
  const isRevision = typeof since === 'number' && Number.isInteger(since) && since >= 0 && since <= Number(revision);
  if (!isRevision)
    yield describeProblem(`${at}.since`, since, `a revision of the policy, at most its own (${String(revision)})`);
}
