/** An id of a category, a service or a function: `[a-z0-9-]+`, unique over all three. */
export type Id = string;
