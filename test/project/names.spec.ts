import { readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'playwright/test';
import ts from 'typescript';

/** Folders whose files have another reason for their names. */
const NAMED_OTHERWISE: Readonly<Record<string, string>> = {
  locales: 'the tag of the language',
  script: 'the file of dist that it becomes',
  'on-demand': 'the file of dist that it becomes',
  frameworks: 'the framework',
};

/** Files that aren't named after what they export. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'src/adapters.ts': 'what package.json exports: askfirst/adapters',
  'src/index.ts': 'what package.json exports: askfirst',
  'src/react.ts': 'what package.json exports: askfirst/react',
  'src/testing.ts': 'what package.json exports: askfirst/testing',
  'src/ui.ts': 'what package.json exports: askfirst/ui',
  'src/audit/command.ts': 'the command of package.json: askfirst',
  'src/vite/gate-texts.d.ts': 'the module that it describes: #gate-texts',
  'src/vite.ts': 'what package.json exports: askfirst/vite',
  'src/vue.ts': 'what package.json exports: askfirst/vue',
  'src/core/page/natives.ts': 'the natives of the browser, each by its own name',
  'src/ui/lit.ts': 'the one place that imports lit',
};

const paths = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.ts') && !Object.hasOwn(NAMED_OTHERWISE, path.split('/')[1] ?? ''));

const isExported = (node: ts.Node): boolean =>
  ts.canHaveModifiers(node) && !!ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

/** What a file exports under a name of its own. */
function exportsOf(path: string): string[] {
  const { statements } = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
  return statements.filter(isExported).flatMap((statement) => {
    const declared = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [statement];
    return declared.flatMap(({ name }: { name?: ts.Node }) => (name && ts.isIdentifier(name) ? [name.text] : []));
  });
}

/** `createCatchUp`, `CatchUp` and `CATCH_UP` are all made of the words `catch-up`; one thing or several make no difference. */
const wordsOf = (name: string): string =>
  name
    .replaceAll(/(?<=[a-z\d])(?=[A-Z])/g, '-')
    .replaceAll('_', '-')
    .toLowerCase()
    .replaceAll(/s(?=-|$)/g, '');

/** `catch-up.ts` may export `createCatchUp`: the file's words stand together in the name. */
const isNamedAfter = (path: string, name: string): boolean =>
  `-${wordsOf(name)}-`.includes(`-${wordsOf(basename(path).replace(/(?:\.styles)?\.ts$/, ''))}-`);

test('a name is split into its words', () => {
  expect(['createCatchUp', 'CatchUp', 'ENTRY_KINDS', 'allows'].map(wordsOf)).toEqual([
    'create-catch-up',
    'catch-up',
    'entry-kind',
    'allow',
  ]);
  expect(isNamedAfter('src/core/holding/catch-up.ts', 'createCatchUp')).toBe(true);
  expect(isNamedAfter('src/core/holding/catch.ts', 'createCatcher')).toBe(false);
});

test('a file is named after what it exports', () => {
  expect(paths.length).toBeGreaterThan(100);
  const wrong = paths
    .filter((path) => !(path in EXCEPTIONS))
    .filter((path) => !exportsOf(path).some((name) => isNamedAfter(path, name)))
    .map((path) => `${path} exports ${exportsOf(path).join(', ')}`);
  expect(wrong).toEqual([]);
});

test('every exception is a file that needs one', () => {
  const excepted = Object.keys(EXCEPTIONS);
  expect(excepted.filter((path) => !paths.includes(path))).toEqual([]);
  expect(excepted.filter((path) => exportsOf(path).some((name) => isNamedAfter(path, name)))).toEqual([]);
});
