import { readFileSync } from 'node:fs';
import { createInstrumenter } from '@stryker-mutator/instrumenter';
import { createInjector } from 'typed-inject';

/** Mutants that aren't tried, each with the reason. */
const LEFT_OUT = [
  {
    files: /\/explain(?:ing|-[\w-]+)?\.ts$/,
    mutator: 'StringLiteral',
    reason: 'the words that the console says to owners and developers',
  },
];

const quiet = () => {};
const logger = {
  ...Object.fromEntries(['trace', 'debug', 'info', 'warn', 'error', 'fatal'].map((level) => [level, quiet])),
  isDebugEnabled: () => false,
};

/** Code as one line. */
const inOneLine = (code) => code.replace(/\s+/g, ' ').trim();

/**
 * Puts all mutants of the files into the code, each behind a switch: `__stryker__.activeMutant` says which one is on.
 * @param {readonly string[]} paths
 */
export async function instrument(paths) {
  const sources = new Map(paths.map((path) => [path, readFileSync(path, 'utf8')]));
  const instrumenter = createInjector().provideValue('logger', logger).injectFunction(createInstrumenter);
  const result = await instrumenter.instrument(
    [...sources].map(([name, content]) => ({ name, content, mutate: true })),
    { plugins: null, excludedMutations: [], ignorers: [] },
  );
  const mutants = result.mutants
    .filter(
      ({ fileName, mutatorName }) =>
        !LEFT_OUT.some(({ files, mutator }) => mutatorName === mutator && files.test(fileName)),
    )
    .map(({ id, fileName, mutatorName, replacement, location: { start, end } }) => {
      const lines = sources.get(fileName).split('\n');
      const part = lines.slice(start.line, end.line + 1);
      part[part.length - 1] = part.at(-1).slice(0, end.line === start.line ? end.column : undefined);
      if (end.line > start.line) part[part.length - 1] = part.at(-1).slice(0, end.column);
      part[0] = part[0].slice(start.column);
      return {
        id,
        file: fileName,
        line: start.line + 1,
        column: start.column + 1,
        mutator: mutatorName,
        in: inOneLine(lines[start.line]),
        was: inOneLine(part.join('\n')),
        becomes: inOneLine(replacement),
      };
    });
  return { files: new Map(result.files.map(({ name, content }) => [name, content])), mutants };
}
