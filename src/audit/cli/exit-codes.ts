/** The exit codes of the command. */
export const EXIT_CODES = {
  clean: 0,
  /** At least one check failed. */
  findings: 1,
  /** No check failed, but some were inconclusive. */
  inconclusive: 2,
  /** The command was called wrongly, or there is no browser. */
  usage: 3,
} as const;

/** An error that the caller of the command can fix. */
export class UsageError extends Error {}
