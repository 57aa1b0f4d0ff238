const cell = (value, digits = 0) => (value === undefined ? '–' : value.toFixed(digits));

/** Makes a Markdown table from rows of cells. Every column but the first has numbers. */
const tableOf = ([head, ...rows], align = '--:') =>
  [head, head.map((_, i) => (i ? align : '---')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

function measureTable(measure, contestants, results) {
  const taking = contestants.filter((one) => results.samples[measure.id]?.[one.name]);
  const columns = Object.keys(measure.columns);
  const rows = taking.map(({ name }) => [
    name,
    ...columns.map((column) => {
      const value = results.median(measure.id, name, column);
      const page = measure.minusNone ? results.median(measure.id, 'no widget', column) : 0;
      return cell(value === undefined ? undefined : value - (page ?? 0), measure.digits);
    }),
  ]);
  return `## ${measure.title}\n\n${measure.about}\n\n${tableOf([['', ...Object.values(measure.columns)], ...rows])}`;
}

/**
 * The whole report, in Markdown.
 * @param {{ results: import('./results.mjs').Results, targets: import('./targets.mjs').Row[], contestants: readonly object[],
 *   measures: readonly object[], versions: Readonly<Record<string, string>>, about: string, problems: readonly string[] }} report
 */
export function makeTable({ results, targets, contestants, measures, versions, about, problems }) {
  const parts = [`# Askfirst and its peers\n\n${about}`];
  if (targets.length)
    parts.push(
      `## Targets\n\n${tableOf(
        [
          ['', 'target', 'measured', ''],
          ...targets.map(({ what, target, measured, met }) => [what, target, measured, met ? 'met' : '**missed**']),
        ],
        '---',
      )}`,
    );
  for (const measure of measures)
    if (results.samples[measure.id]) parts.push(measureTable(measure, contestants, results));
  const notes = contestants.flatMap(({ name, package: id, notes = [] }) => [
    ...(id ? [`- **${name}** is \`${id}\` ${versions[name] ?? '(not installed)'}. ${notes.join(' ')}`.trim()] : []),
  ]);
  if (notes.length) parts.push(`## Peers\n\n–: there is no such thing to measure.\n\n${notes.join('\n')}`);
  if (problems.length) parts.push(`## What went wrong\n\n${problems.map((one) => `- ${one}`).join('\n')}`);
  return `${parts.join('\n\n')}\n`;
}

/**
 * The report as a part of the guide's page: with the day and the machine, and without a title.
 * @param {string} table @param {Date} day @param {string} [machine] the processor's model name
 */
export const forGuide = (table, day, machine = 'an unnamed processor') =>
  table.replace(/^# .*\n+/, `Measured on ${day.toISOString().slice(0, 10)}, ${machine}. `);
