import type { Draft } from './draft.js';
import { objectsOf } from './objects-of.js';
import { describeProblem, type Problems } from './problem.js';

/** Finds values of the wrong type, for the keys that no other check looks at. */
export function* checkTypes(source: Draft): Problems {
  for (const { at, draft, shape } of objectsOf(source))
    for (const [key, type] of Object.entries(shape)) {
      const value = draft[key];
      if (type && value !== undefined && !type.is(value)) yield describeProblem(at + key, value, type.cure);
    }
}
