import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'playwright/test';

/** An id at the start of a test's name, alone or with others: `'A-12 B-17 Accept all …'`. */
const IDS_OF_A_NAME = /(?<=['"`])(?:[A-Z]-\d+b? )+/g;
const ROW = /^\| (?<id>[A-Z]-\d+b?) +\| .* \| (?<files>(?:`[^`]+` ?)+) *\|$/gm;

/** The files with tests, each with the ids that their names have. */
function readNames(): Map<string, Set<string>> {
  const files = readdirSync('test', { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(?:spec|test)\.ts$/.test(path) && !path.includes('node_modules/'));
  return new Map(
    files.map((path) => {
      const names = readFileSync(`test/${path}`, 'utf8').match(IDS_OF_A_NAME) ?? [];
      return [path, new Set(names.flatMap((ids) => ids.trim().split(' ')))];
    }),
  );
}

/** The rows of test/requirements.md: each id with the files that are said to test it. */
const readRows = (): [id: string, files: string[]][] =>
  [...readFileSync('test/requirements.md', 'utf8').matchAll(ROW)].map(({ groups }) => [
    groups!['id']!,
    [...groups!['files']!.matchAll(/`([^`]+)`/g)].map(([, path]) => path!),
  ]);

const names = readNames();
const rows = readRows();

test('every id in the name of a test is explained in test/requirements.md, once', () => {
  const used = new Set([...names.values()].flatMap((ids) => [...ids]));
  expect(used.size).toBeGreaterThan(100);
  expect(rows.map(([id]) => id).sort()).toEqual([...used].sort());
});

test('every file that test/requirements.md names tests what it is named for', () => {
  const wrong = rows.flatMap(([id, files]) =>
    files.filter((path) => !names.get(path)?.has(id)).map((path) => `${path} has no test of ${id}`),
  );
  expect(wrong).toEqual([]);
});
