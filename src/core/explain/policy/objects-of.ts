import { draftsIn, isDraft, type Draft } from './draft.js';
import {
  CATEGORY,
  CHANGE,
  CONTROLLER,
  COOKIE,
  ENTRY,
  FUNCTION,
  LAYOUT,
  LINK,
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

/** The list inside an object of a shape that has one: its key, and the shape of what it holds. */
const listWithin = (shape: Shape): readonly [key: string, shape: Shape] | undefined => {
  if (shape === SERVICE) return ['cookies', ENTRY];
  return shape === LAYOUT ? ['links', LINK] : undefined;
};

/** An object and those in its list. */
const withInner = (one: PolicyObject): readonly PolicyObject[] => {
  const [key = '', shape = {}] = listWithin(one.shape) ?? [];
  const inner = draftsIn(one.draft[key]);
  return [one, ...inner.map(([index, draft]) => ({ at: `${one.at}${key}[${index}].`, draft, shape }))];
};

/** Every object of a policy whose keys are known, the policy itself first. */
export const objectsOf = (source: Draft): readonly PolicyObject[] => [
  { at: '', draft: source, shape: POLICY },
  ...Object.entries(SINGLE).flatMap(([key, shape]): readonly PolicyObject[] => {
    const draft = source[key];
    return isDraft(draft) ? withInner({ at: `${key}.`, draft, shape }) : [];
  }),
  ...Object.entries(LISTED).flatMap(([key, shape]) =>
    draftsIn(source[key]).flatMap(([index, draft]) => withInner({ at: `${key}[${index}].`, draft, shape })),
  ),
];
