/** The problems of a policy, in the order in which they are found. Each is a sentence with the key, the value and the cure. */
export type Problems = Generator<string, void, undefined>;

/** Says what is wrong with a value of the policy. */
export const describeProblem = (key: string, value: unknown, cure: string): string =>
  `policy: ${key} is ${JSON.stringify(value) ?? 'missing'}; write ${cure}`;

/** The values that a key may have, as they are written in JSON. */
export const inQuotes = (values: readonly string[], between = ', '): string =>
  values.map((value) => JSON.stringify(value)).join(between);
