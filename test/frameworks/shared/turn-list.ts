/** What a visitor does to a list of films: the first one goes to the end, goes away, or another one comes before it. */
export const turnList = {
  Turn: ([first = '', ...others]: readonly string[]): readonly string[] => [...others, first],
  Less: (names: readonly string[]): readonly string[] => names.slice(1),
  More: (names: readonly string[]): readonly string[] => ['d', ...names.filter((name) => name !== 'd')],
} as const;

/** The names of what can be done. */
export const turns = Object.keys(turnList) as (keyof typeof turnList)[];
