import { draftsIn, isDraft, type Draft } from './draft.js';
import {
  CATEGORY,
  CHANGE,
  CONTROLLER,
  COOKIE,
  ENTRY,
  FUNCTION,
  LAYOUT,
  POLICY,
  REMEMBER,
  SERVICE,
  type Shape,
} from './shapes.js';

/** An object of a policy: its place, its content, and the keys that it may have. */
export interface PolicyObject {
  /** The path to it, with the dot that comes before its own keys: `services[0].`; empty for the policy itself. */
  readonly at: string;
  readonly draft: Draft;
  readonly shape: Shape;
}

const SINGLE: Readonly<Record<string, Shape>> = {
  controller: CONTROLLER,
  remember: REMEMBER,
  cookie: COOKIE,
  layout: LAYOUT,
};
const LISTED: Readonly<Record<string, Shape>> = {
  categories: CATEGORY,
  services: SERVICE,
  functions: FUNCTION,
  changes: CHANGE,
};

/** Every object of a policy whose keys are known, the policy itself first. */
export const objectsOf = (source: Draft): readonly PolicyObject[] => [
  { at: '', draft: source, shape: POLICY },
  ...Object.entries(SINGLE).flatMap(([key, shape]): PolicyObject[] => {
    const draft = source[key];
    return isDraft(draft) ? [{ at: `${key}.`, draft, shape }] : [];
  }),
  ...Object.entries(LISTED).flatMap(([key, shape]) =>
    draftsIn(source[key]).flatMap(([index, draft]): PolicyObject[] => [
      { at: `${key}[${index}].`, draft, shape },
      ...(shape === SERVICE ? draftsIn(draft['cookies']) : []).map(([entry, cookie]) => ({
        at: `${key}[${index}].cookies[${entry}].`,
        draft: cookie,
        shape: ENTRY,
      })),
    ]),
  ),
];
