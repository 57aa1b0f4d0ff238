/** What is wrong on the page, and the cure; then what the console shows with it, such as the element. Each message is said once. */
export type Finding = readonly [message: string, ...details: readonly unknown[]];
export type Findings = Generator<Finding, void, undefined>;
