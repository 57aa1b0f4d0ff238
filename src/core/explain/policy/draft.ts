/** An object of a policy before it is known whether it is sound. */
export type Draft = Readonly<Record<string, unknown>>;

export const isDraft = (value: unknown): value is Draft =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list as it stands; nothing where something else stands. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The objects of a list, each with its place in it; what is no object is left out. */
export const draftsIn = (list: unknown): readonly (readonly [index: number, draft: Draft])[] =>
  listOf(list).flatMap((value, index) => (isDraft(value) ? [[index, value] as const] : []));

/** Whether it is a text for people: a string, or a map from language to string, and not empty. */
export const isText = (value: unknown): boolean => {
  const texts: readonly unknown[] = isDraft(value) ? Object.values(value) : [value];
  return !!texts[0] && texts.every((one) => typeof one === 'string');
};
