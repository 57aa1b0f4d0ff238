const STATUSES = ['killed', 'timeout', 'survived', 'unreached'];

const countBy = (mutants, status) => mutants.filter((one) => one.status === status).length;

/** The percentage of mutants that tests noticed. */
export const scoreOf = (mutants) =>
  mutants.length ? (100 * (countBy(mutants, 'killed') + countBy(mutants, 'timeout'))) / mutants.length : 100;

/** Prints the score of each file, and of all files. */
export function printTable(mutants) {
  const row = (name, some) =>
    [name.padEnd(34), ...[some.length, ...STATUSES.map((status) => countBy(some, status)), scoreOf(some).toFixed(1)]]
      .map((cell, index) => (index ? String(cell).padStart(10) : cell))
      .join('');
  console.log(['file'.padEnd(34), ...['mutants', ...STATUSES, '%'].map((name) => name.padStart(10))].join(''));
  for (const file of new Set(mutants.map((one) => one.file)))
    console.log(
      row(
        file,
        mutants.filter((one) => one.file === file),
      ),
    );
  console.log(row('all', mutants));
}
