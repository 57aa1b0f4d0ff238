import { nearest } from '../../policy/nearest.js';
import { isDraft, type Draft } from './draft.js';
import { objectsOf } from './objects-of.js';
import { GOOGLE_KEYS, GOOGLE_OPTIONS, SHAPES, type Shape } from './shapes.js';

/** Up to this many possible names, all of them are listed. */
const FEW = 12;

/** `*`, or a region as ISO 3166 has it: `de`, `us-ca`. */
const REGION = /^(?:\*|[a-z]{2}(?:-[a-z0-9]{1,3})?)$/i;

const GOOGLE_NAMES: readonly string[] = [...GOOGLE_KEYS, ...Object.keys(GOOGLE_OPTIONS)];

/** Names that only other parts of the code know: those of the adapters, and those of the widget's texts. */
export interface KnownNames {
  readonly adapters: readonly string[];
  readonly texts: readonly string[];
}

const describeUnknown = (path: string, key: string, known: readonly string[], elsewhere?: string): string => {
  const [first = '', ...others] = nearest(key, known, known.length);
  const rest = known.length <= FEW && others[0] ? ` (known there: ${others.join(', ')})` : '';
  const cure = elsewhere === undefined ? first + rest : `${first}, or move it to ${elsewhere}`;
  return `policy: ${path}${key} isn’t known, so it does nothing; write ${cure}`;
};

/** Where else a key of this name stands in a policy: `remember.months` for a `months` in the wrong place. */
const findElsewhere = (key: string, own: Shape): string | undefined => {
  const [at] = Object.entries(SHAPES).find(([, shape]) => shape !== own && Object.hasOwn(shape, key)) ?? [];
  return at === undefined ? undefined : at + key;
};

function* unknownNames(path: string, map: unknown, known: readonly string[]): Generator<string, void, undefined> {
  if (!isDraft(map) || !known[0]) return;
  for (const key of Object.keys(map)) if (!known.includes(key)) yield describeUnknown(path, key, known);
}

/** Reports each key of a policy that nobody reads, with the key that was most likely meant. */
export function* unknownKeysIn(source: Draft, { adapters, texts }: KnownNames): Generator<string, void, undefined> {
  for (const { at, draft, shape } of objectsOf(source))
    for (const [key, value] of Object.entries(draft))
      // A value of undefined counts as no key, because code may write one.
      if (!Object.hasOwn(shape, key) && value !== undefined)
        yield describeUnknown(at, key, Object.keys(shape), findElsewhere(key, shape));
  for (const region of Object.keys(isDraft(source['regimes']) ? source['regimes'] : {}))
    if (!REGION.test(region))
      yield `policy: regimes.${region} is for a region that no visitor comes from; write its code of ISO 3166 ("us-ca", "de"), or "*"`;
  const { adapters: told } = source;
  yield* unknownNames('adapters.', told, adapters);
  yield* unknownNames('adapters.google.', isDraft(told) ? told['google'] : undefined, GOOGLE_NAMES);
  const { texts: byLanguage } = source;
  for (const [language, own] of Object.entries(isDraft(byLanguage) ? byLanguage : {}))
    yield* unknownNames(`texts.${language}.`, own, texts);
}
