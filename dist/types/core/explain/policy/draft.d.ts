/** An object of a policy before it is known whether it is sound. */
export type Draft = Readonly<Record<string, unknown>>;
export declare const isDraft: (value: unknown) => value is Draft;
/** A list as it stands; nothing where something else stands. */
export declare const listOf: (value: unknown) => readonly unknown[];
/** The objects of a list, each with its place in it; what is no object is left out. */
export declare const draftsIn: (list: unknown) => readonly (readonly [index: number, draft: Draft])[];
/** Whether it is a text for people: a string, or a map from language to string, and not empty. */
export declare const isText: (value: unknown) => boolean;
