type Draft = Readonly<Record<string, unknown>>;
/** The first value of a policy that is of the wrong type, among the keys of which nothing but their type has to be right. */
export declare const wrongType: (source: Draft) => readonly [key: string, value: unknown, cure: string] | undefined;
export {};
