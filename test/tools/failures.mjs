/** @typedef {{ name: string, said: string, isFlaky?: boolean }} Failure what failed, and the first line of its message */

/** The first line of a message, without the terminal's colours. */
const firstLine = (text = '') =>
  text
    // eslint-disable-next-line no-control-regex -- Colour codes begin with a control character.
    .replace(/\x1b\[\d*m/g, '')
    .split('\n', 1)[0]
    .slice(0, 300);

/** @returns {Failure[]} from the file that countingReporter writes */
export const failuresOfUnit = ({ failures = [] } = {}) =>
  failures.flatMap(({ file, said }) => said.map((text) => ({ name: file, said: firstLine(text) })));

function* specsIn(suite) {
  yield* suite.specs ?? [];
  for (const inner of suite.suites ?? []) yield* specsIn(inner);
}

/** @returns {Failure[]} from Playwright's JSON */
export const failuresOfPlaywright = ({ suites = [], errors = [] } = {}) => [
  ...suites
    .flatMap((suite) => [...specsIn(suite)])
    .flatMap(({ title, file, tests }) =>
      tests
        .filter(({ status }) => ['unexpected', 'flaky'].includes(status))
        .map(({ status, results }) => ({
          name: `${file}: ${title}`,
          said: firstLine(results.find(({ error }) => error)?.error.message),
          isFlaky: status === 'flaky',
        })),
    ),
  ...errors.map(({ message }) => ({ name: 'Playwright', said: firstLine(message) })),
];

/** @returns {Failure[]} from Vitest's JSON */
export const failuresOfVitest = ({ testResults = [] } = {}) =>
  testResults.flatMap(({ name, message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    if (!failed.length && message) return [{ name, said: firstLine(message) }];
    return failed.map(({ fullName, failureMessages }) => ({
      name: `${name}: ${fullName}`,
      said: firstLine(failureMessages[0]),
    }));
  });
