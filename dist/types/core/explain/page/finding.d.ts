/** A problem of the page with its cure, then what the console shows with it, such as the element. Each message is logged once. */
export type Finding = readonly [message: string, ...details: readonly unknown[]];
export type Findings = Generator<Finding, void, undefined>;
