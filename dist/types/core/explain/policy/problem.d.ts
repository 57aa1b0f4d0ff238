/** The problems of a policy, in the order in which they are found. Each is a sentence with the key, the value and the cure. */
export type Problems = Generator<string, void, undefined>;
/** Says what is wrong with a value of the policy. */
export declare const describeProblem: (key: string, value: unknown, cure: string) => string;
/** The values that a key may have, as they are written in JSON. */
export declare const inQuotes: (values: readonly string[], between?: string) => string;
