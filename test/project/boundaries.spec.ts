import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import ts from 'typescript';
import { findModuleState } from './module-state.js';
import { readSource, type Import, type SourceFile } from './source-files.js';

// Reading the source takes two seconds: once, in one worker.
test.describe.configure({ mode: 'default' });

/** What a folder may import: folders of `src`, and packages. `src/build` runs in Node, makes `dist`, and is imported by nobody here. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: ['core', 'js-cookie'],
  gates: ['core'],
  adapters: ['core'],
  'coming-from': ['coming-from', 'core'],
  ui: ['ui', 'core', 'locales', 'lit'],
  locales: ['locales'],
  catalogue: ['catalogue', 'core'],
  frameworks: ['frameworks', 'core', 'ui', 'react', 'preact', 'solid-js', 'vue', 'svelte'],
  start: ['start', 'core', 'gates', 'ui'],
  script: ['start', 'core', 'adapters', 'coming-from', 'ui', 'catalogue'],
  'on-demand': ['core', 'ui'],
  mark: ['mark', 'core', 'parse5'],
  testing: ['testing', 'core', 'catalogue', 'playwright-core', 'tldts'],
  audit: [
    ...['audit', 'testing', 'core', 'catalogue', 'playwright-core'],
    ...[
      'commander',
      'picocolors',
      'cli-progress',
      'fast-xml-builder',
      'fast-xml-parser',
      'node-sarif-builder',
      'third-party-web',
    ],
  ],
  vite: ['vite', 'mark', 'core', 'catalogue', '#gate-texts', 'node:fs', 'node:path', 'node:url'],
  entry: [
    'mark',
    'testing',
    'vite',
    'start',
    'core',
    'gates',
    'adapters',
    'coming-from',
    'ui',
    'locales',
    'catalogue',
    'frameworks',
    'react',
    'vue',
  ],
};

/** What is loaded as a whole, by a tag, a bundler or on demand. Nobody imports these but as the test for them says. */
const ENTRIES: readonly string[] = ['entry', 'script', 'on-demand'];

/** What runs in Node, beside a browser and never in a page. */
const IN_NODE: readonly string[] = ['testing', 'audit'];

/** The folders of `core`, each with its floor: a folder imports only folders that lie below it. */
const CORE_FLOORS: Readonly<Record<string, number>> = {
  telling: 6,
  releasing: 6,
  explain: 6,
  line: 5,
  holding: 5,
  entries: 5,
  consent: 4,
  loading: 4,
  contract: 3,
  record: 2,
  rules: 2,
  policy: 1,
  page: 1,
};

/** The same of `ui`. `lit.ts` lies below them all. */
const UI_FLOORS: Readonly<Record<string, number>> = {
  start: 7,
  preferences: 6,
  receipt: 5,
  banner: 4,
  notice: 4,
  'cookie-log': 4,
  answered: 3,
  base: 2,
  words: 1,
};

/** The folders of `core` whose files may all touch the browser. */
const BROWSER_FOLDERS: readonly string[] = [
  'entries',
  'explain/page',
  'explain/report',
  'holding',
  'loading',
  'page',
  'releasing',
  'telling',
];

/** The other files of `core` that read or write the browser. Everything else gets what it needs as an argument. */
const BROWSER_FILES: readonly string[] = [
  'src/core/consent/when-released.ts', // finds marks, and hears of what became of them
  'src/core/explain/policy/explain-policy.ts', // reads the policy again, to say what is wrong with it
  'src/core/explain/explain-name.ts', // addresses are relative to the page
  'src/core/explain/explain.ts', // whether the gate only reports
  'src/core/explain/report-page.ts', // lists what the page holds and keeps
  'src/core/explain/undeclared-addresses.ts', // lists what the page asked for
  'src/core/explain/suspect.ts', // the same as the files of explain/page, at a glance
  'src/core/explain/watch-violations.ts', // hears what the page's Content-Security-Policy stops
  'src/core/line/activation.ts', // whether the visitor's own hand is behind a call
  'src/core/line/create-consent.ts', // says on document that all is ready, and asks for the visitor's own hand
  'src/core/line/create-line.ts', // dispatches each change on document
  'src/core/line/value-of.ts', // whether the page is made ready before it is visited
  'src/core/line/signals.ts', // Global Privacy Control
  'src/core/record/history.ts', // keeps earlier answers, where the site wants it
  'src/core/record/watch-record.ts', // sees the record change in another tab
  'src/core/record/record-cookie.ts', // keeps the record
];

/** The files of the UI that see elements come, or wait for the parser; and what puts their parts together. */
const WATCHING: readonly string[] = [
  'src/ui/start/floating-button.ts',
  'src/ui/start/mount-ui.ts',
  'src/ui/start/surfaces.ts',
  'src/ui/start/when-hydrated.ts',
  'src/ui/notice/mark-functions.ts',
  'src/ui/notice/functions.ts',
];

const BROWSER_GLOBALS =
  /^(?:window|document|navigator|location|history|screen|self|globalThis|localStorage|sessionStorage|indexedDB|caches|cookieStore|fetch|XMLHttpRequest|addEventListener|removeEventListener|dispatchEvent|MutationObserver|customElements)$/;

const { files, checker, program } = readSource();
const byPath = new Map(files.map((file) => [file.path, file]));

const touchesBrowser = (path: string): boolean =>
  BROWSER_FILES.includes(path) || BROWSER_FOLDERS.some((folder) => path.startsWith(`src/core/${folder}/`));

/** `src/ui/banner/banner.ts` → `ui`; `src/catalogue/media.json` → `catalogue`; `lit/directives/live.js` → `lit`. */
const placeOf = (target: string): string => byPath.get(target)?.folder ?? target.replace(/^src\//, '').split('/')[0]!;

const violations = (rule: (file: SourceFile) => readonly string[]): string[] =>
  files.flatMap((file) => rule(file).map((what) => `${file.path}: ${what}`));

/** The circles of a graph, each as the way round it. */
function findCircles(graph: ReadonlyMap<string, Iterable<string>>): string[] {
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (node: string, trail: readonly string[]): void => {
    if (trail.includes(node)) circles.push([...trail.slice(trail.indexOf(node)), node].join(' → '));
    if (done.has(node) || trail.includes(node)) return;
    for (const next of graph.get(node) ?? []) visit(next, [...trail, node]);
    done.add(node);
  };
  for (const node of graph.keys()) visit(node, []);
  return circles;
}

/** Every file and package that is loaded along with this one. */
function loadedWith(path: string, seen = new Set<string>()): Set<string> {
  for (const { target, kind } of byPath.get(path)?.imports ?? []) {
    if (kind !== 'value' || seen.has(target)) continue;
    seen.add(target);
    loadedWith(target, seen);
  }
  return seen;
}

test('every folder has a row in the table', () => {
  expect(violations(({ folder }) => (folder in MAY_IMPORT ? [] : [`no rule for the folder "${folder}"`]))).toEqual([]);
});

test('each folder imports only what the table allows', () => {
  const wrong = violations(({ folder, imports }) =>
    imports
      .filter(({ target }) => !ENTRIES.includes(placeOf(target)) && !MAY_IMPORT[folder]?.includes(placeOf(target)))
      .map(({ target }) => `must not import ${target}`),
  );
  expect(wrong).toEqual([]);
});

test('src/frameworks has only types', () => {
  const wrong = violations(({ folder, imports }) =>
    imports
      .filter(({ target, kind }) => (folder === 'frameworks' || placeOf(target) === 'frameworks') && kind !== 'type')
      .map(({ target, kind }) => `imports ${target} (${kind})`),
  );
  expect(wrong).toEqual([]);
});

test('only record-cookie.ts imports js-cookie', () => {
  const importers = files.filter(({ imports }) => imports.some(({ target }) => target.startsWith('js-cookie')));
  expect(importers.map(({ path }) => path)).toEqual(['src/core/record/record-cookie.ts']);
});

test('only lit.ts imports lit', () => {
  const importers = files.filter(({ imports }) => imports.some(({ target }) => /^lit(?:\/|$)/.test(target)));
  expect(importers.map(({ path }) => path)).toEqual(['src/ui/lit.ts']);
});

test('no file imports an entry, except that entries load the UI and the files on demand when they are needed', () => {
  const isLoadedLater = (folder: string, { target, kind }: Import): boolean =>
    ENTRIES.includes(folder) && kind !== 'value' && (target === 'src/ui.ts' || placeOf(target) === 'on-demand');
  const wrong = violations(({ path, folder, imports }) =>
    imports
      .filter(({ target }) => ENTRIES.includes(placeOf(target)))
      .filter((one) => !isLoadedLater(folder, one))
      // What is for a framework uses the handle as its pages do.
      .filter(({ target }) => !(['src/react.ts', 'src/vue.ts'].includes(path) && target === 'src/index.ts'))
      .map(({ target }) => `must not import ${target}`),
  );
  expect(wrong).toEqual([]);
});

/** `src/core/policy/policy.ts` is in the room `policy` of `core`; a file that lies elsewhere is in none. */
const roomOf = (path: string, house: string): string | undefined =>
  path.startsWith(`src/${house}/`) ? path.split('/').slice(2, -1)[0] : undefined;

for (const [house, floors] of Object.entries({ core: CORE_FLOORS, ui: UI_FLOORS })) {
  test(`every folder of ${house} has a floor, and imports only folders below it`, () => {
    const rooms = new Set(files.flatMap(({ path }) => roomOf(path, house) ?? []));
    expect([...rooms].sort()).toEqual(Object.keys(floors).sort());
    const floorOf = (room: string): number => floors[room] ?? 0;
    const wrong = violations(({ path, imports }) => {
      const room = roomOf(path, house);
      if (!room) return [];
      return imports.flatMap(({ target }) => {
        const other = roomOf(target, house);
        return other && other !== room && floorOf(other) >= floorOf(room) ? [`must not import ${target}`] : [];
      });
    });
    expect(wrong).toEqual([]);
  });
}

test('no circle of folders', () => {
  const folderOf = (path: string): string => path.split('/').slice(0, -1).join('/');
  const imported = new Map<string, Set<string>>();
  for (const { path, imports } of files)
    for (const { target, kind } of imports)
      // What an entry loads later is no circle.
      if (byPath.has(target) && kind !== 'dynamic' && folderOf(target) !== folderOf(path))
        imported.set(folderOf(path), (imported.get(folderOf(path)) ?? new Set()).add(folderOf(target)));
  expect(findCircles(imported)).toEqual([]);
});

test('a language imports nothing but the type of the English texts', () => {
  const wrong = violations(({ path, folder, imports }) =>
    folder !== 'locales' || path === 'src/locales/index.ts'
      ? []
      : imports
          .filter(({ target, kind }) => !/^src\/locales\/en(?:-\w+)?\.ts$/.test(target) || kind !== 'type')
          .map(({ target, kind }) => `imports ${target} (${kind})`),
  );
  expect(wrong).toEqual([]);
});

test('the catalogue imports nothing from core but types and the nearest word, and nothing that every visitor loads imports the catalogue', () => {
  const values = violations(({ folder, imports }) =>
    folder !== 'catalogue'
      ? []
      : imports
          .filter(({ target, kind }) => placeOf(target) === 'core' && kind !== 'type')
          .filter(({ target }) => target !== 'src/core/policy/nearest.ts')
          .map(({ target }) => `imports ${target}`),
  );
  const catalogues = ['src/catalogue.ts', 'src/script/catalogue.ts'];
  const loaders = violations(({ path, folder, imports }) =>
    folder === 'catalogue' || folder === 'vite' || IN_NODE.includes(folder) || catalogues.includes(path)
      ? []
      : imports.filter(({ target }) => placeOf(target) === 'catalogue').map(({ target }) => `imports ${target}`),
  );
  expect([...values, ...loaders]).toEqual([]);
});

test('the UI takes nothing from core that touches the browser', () => {
  // mount.ts is part of the gate, and waits for elements as the gates do.
  const watchers = ['added-search', 'elements-in', 'natives', 'watch-elements', 'when-loaded', 'when-parsed'].map(
    (name) => `src/core/page/${name}.ts`,
  );
  const wrong = violations(({ path, folder }) =>
    folder !== 'ui'
      ? []
      : [...loadedWith(path)]
          .filter(touchesBrowser)
          .filter((target) => !(WATCHING.includes(path) && watchers.includes(target))),
  );
  expect(wrong).toEqual([]);
});

test('the code that marks pages uses no browser API', () => {
  expect(
    violations(({ path, folder }) => (folder === 'mark' ? [...loadedWith(path)].filter(touchesBrowser) : [])),
  ).toEqual([]);
});

test('only what reads the tags of pages imports the parser, and nothing that a browser loads does', () => {
  const importers = files.filter(({ imports }) => imports.some(({ target }) => target === 'parse5'));
  expect(importers.map(({ path }) => path)).toEqual(['src/mark/tag-reader.ts']);
  const loaders = violations(({ path, folder, imports }) =>
    ['mark', 'vite'].includes(folder) || ['src/mark.ts', 'src/vite.ts'].includes(path)
      ? []
      : imports.filter(({ target }) => placeOf(target) === 'mark').map(({ target }) => `imports ${target}`),
  );
  expect(loaders).toEqual([]);
});

test('the code for Node uses no browser API, and no code for pages imports it', () => {
  // Outside of a page it says what it is told of one.
  const isTouching = (target: string): boolean => touchesBrowser(target) && target !== 'src/core/rules/host-rules.ts';
  const touching = violations(({ path, folder }) =>
    IN_NODE.includes(folder) ? [...loadedWith(path)].filter(isTouching) : [],
  );
  const imported = violations(({ path, folder, imports }) =>
    IN_NODE.includes(folder) || path === 'src/testing.ts'
      ? []
      : imports.filter(({ target }) => IN_NODE.includes(placeOf(target))).map(({ target }) => `imports ${target}`),
  );
  expect([...touching, ...imported]).toEqual([]);
});

test('the gate contains no lit', () => {
  const withLit = [...loadedWith('src/script/askfirst.ts')].filter((target) => placeOf(target) === 'lit');
  expect(withLit).toEqual([]);
  expect(readFileSync('dist/askfirst.js', 'utf8')).not.toMatch(/litHtmlVersions|litElementVersions|_\$lit/);
  expect(readFileSync('dist/askfirst-ui.js', 'utf8')).toMatch(/_\$lit/);
});

test('no import cycles, imports of types included', () => {
  const graph = new Map(files.map(({ path, imports }) => [path, imports.map(({ target }) => target)]));
  expect(findCircles(graph)).toEqual([]);
});

test('nothing at module level can change after load', () => {
  expect(violations(({ syntax }) => findModuleState(syntax))).toEqual([]);
});

test('in core and mark, only the named folders and files touch the browser', () => {
  /** A global of the browser: not a parameter, property or type of the same name. */
  const isBrowserGlobal = (node: ts.Node): boolean => {
    if (!ts.isIdentifier(node) || !BROWSER_GLOBALS.test(node.text) || ts.isPartOfTypeNode(node)) return false;
    if (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) return false;
    if (node.text === 'globalThis') return true;
    const declared = checker.getSymbolAtLocation(node)?.declarations ?? [];
    return declared.some((declaration) => program.isSourceFileDefaultLibrary(declaration.getSourceFile()));
  };
  const wrong = violations(({ path, folder, syntax }) => {
    if (!['core', 'mark'].includes(folder) || touchesBrowser(path)) return [];
    const names = new Set<string>();
    const visit = (node: ts.Node): void => {
      if (isBrowserGlobal(node)) names.add(node.getText(syntax));
      ts.forEachChild(node, visit);
    };
    visit(syntax);
    return [...names];
  });
  expect(wrong).toEqual([]);
});
