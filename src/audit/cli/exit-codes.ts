/** How the command ends. */
export const EXIT_CODES = {
  clean: 0,
  /** Something was found that isn't allowed. */
  findings: 1,
  /** Nothing was found, and something couldn't be seen. */
  inconclusive: 2,
  /** The command was called wrongly, or there is no browser. */
  usage: 3,
} as const;

/** Something that whoever called the command can mend. */
export class UsageError extends Error {}
