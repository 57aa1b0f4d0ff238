import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'playwright/test';
import { sizeOf } from '../../src/build/sizes.mjs';

const ours = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', 'test/requirements.md'];
const listIn = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending) && !path.includes('.vitepress'))
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`);
const documents = [
  ...ours,
  'test/visitors-tools/README.md',
  ...listIn('src', 'README.md'),
  ...listIn('demo/guide', '.md'),
];
const read = (path: string): string => readFileSync(path, 'utf8');

test('every link between documents leads somewhere', () => {
  const wrong = documents.flatMap((path) =>
    [...read(path).matchAll(/\]\((?!https?:|mailto:|\/)(?<target>[^)#]*)/g)]
      .map(({ groups }) => groups!['target']!)
      // The guide's reference is made when the guide is; its links are followed there.
      .filter((target) => target && !target.startsWith('reference/') && !existsSync(join(dirname(path), target)))
      .map((target) => `${path} links ${target}`),
  );
  expect(wrong).toEqual([]);
});

test('every file and folder of src and test that a document names exists', () => {
  const wrong = documents.flatMap((path) =>
    [...read(path).matchAll(/`(?<named>(?:src|test|demo)\/[\w./-]+)`/g)]
      .map(({ groups }) => groups!['named']!)
      .filter((named) => !existsSync(named))
      .map((named) => `${path} names ${named}`),
  );
  expect(wrong).toEqual([]);
});

test('every command that a document names is one of package.json', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: object };
  const wrong = documents.flatMap((path) =>
    [...read(path).matchAll(/`npm run (?<name>[\w:]+)/g)]
      .map(({ groups }) => groups!['name']!)
      .filter((name) => !Object.hasOwn(scripts, name))
      .map((name) => `${path} names npm run ${name}`),
  );
  expect(wrong).toEqual([]);
});

test('the table of folders in src/README.md has a row for each folder', () => {
  const folders = readdirSync('src', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const rows = [...read('src/README.md').matchAll(/^\| `([\w-]+)` +\|/gm)].map(([, name]) => name!);
  expect(rows.sort()).toEqual(folders.sort());
});

test('each folder of core and ui has a place on a floor of src/README.md', () => {
  const text = read('src/README.md');
  const rooms = ['core', 'ui'].flatMap((house) =>
    readdirSync(`src/${house}`, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name),
  );
  expect(rooms.filter((room) => !new RegExp(`^\\| \\d .*\`${room}\``, 'm').test(text))).toEqual([]);
});

test('the guide has every member of the handle, and calls a promise one', () => {
  const contract = read('src/core/contract/askfirst.ts');
  const members = [...contract.matchAll(/^ {2}(?:readonly )?(\w+)(?:\(.*\))?: (.*);$/gm)].map(
    ([, name = '', type = '']) => [name, type.startsWith('Promise<')] as const,
  );
  const rows = [...read('demo/guide/from-code.md').matchAll(/^\| `(\w+)[^`]*` +\| (.*) \|$/gm)].map(
    ([, name = '', gives = '']) => [name, gives.startsWith('a promise')] as const,
  );
  expect(members.length).toBeGreaterThan(10);
  expect(rows.filter(([name]) => members.some(([member]) => member === name)).sort()).toEqual([...members].sort());
});

test('the notes of a release are made from the changelog', () => {
  const notes = (...args: string[]): { status: number | null; stdout: string } =>
    spawnSync(process.execPath, ['src/build/release-notes.mjs', ...args], { encoding: 'utf8' });
  const { version } = JSON.parse(read('package.json')) as { version: string };
  expect(notes(version).stdout).toContain(`# Askfirst ${version}`);
  expect(notes(version).stdout.length).toBeGreaterThan(1000);
  expect(notes('99.0.0')).toMatchObject({ status: 1, stdout: '' });
});

test('the README is short enough to be read', () => {
  expect(read('README.md').split('\n').length).toBeLessThanOrEqual(150);
});

// Kilobytes of 1000 bytes, after brotli.
for (const [document, sentence, file] of [
  ['README.md', /one script\s+of (?<size>[\d.]+) kB/, 'askfirst.js'],
  ['README.md', /or of (?<size>[\d.]+) kB/, 'askfirst-full.js'],
  ['src/catalogue/README.md', /It is (?<size>[\d.]+) kB/, 'askfirst-catalogue.js'],
  ['demo/guide/quick-start.md', /(?<size>[\d.]+) kB that every visitor/, 'askfirst-catalogue.js'],
  ['src/ui/README.md', /weighs (?<size>[\d.]+) kB/, 'askfirst-button.js'],
] as const)
  test(`${document} says how large ${file} is, as it is now`, () => {
    const said = sentence.exec(read(document))?.groups?.['size'] ?? '';
    const digits = said.split('.')[1]?.length ?? 0;
    expect(said).toBe((sizeOf(`dist/${file}`).brotli / 1000).toFixed(digits));
  });
