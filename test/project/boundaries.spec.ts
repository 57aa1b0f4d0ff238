import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import ts from 'typescript';
import { findModuleState } from './module-state.js';
import { readSource, type SourceFile } from './source-files.js';

// Reading the source takes two seconds: once, in one worker.
test.describe.configure({ mode: 'default' });

/** What a folder may import: folders of `src`, and packages. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: ['core', 'js-cookie'],
  gates: ['core'],
  adapters: ['core'],
  'coming-from': ['coming-from', 'core'],
  ui: ['ui', 'core', 'locales', 'lit'],
  locales: ['locales'],
  catalogue: ['catalogue', 'core'],
  frameworks: ['frameworks', 'core', 'ui', 'react', 'preact', 'solid-js', 'vue', 'svelte'],
  entry: ['core', 'gates', 'adapters', 'coming-from', 'ui', 'locales', 'catalogue', 'frameworks'],
};

/** The files of `core` that read or write the browser. Every other file of `core` gets what it needs as an argument. */
const BROWSER_FILES: readonly string[] = [
  'src/core/activation.ts', // whether the visitor's own hand is behind a call
  'src/core/attach-named.ts', // reads which adapters the gate’s tag names
  'src/core/entry-log.ts', // follows what the browser keeps
  'src/core/entry-names.ts', // what the browser keeps
  'src/core/entry-wish.ts', // keeps the wish to be told of it
  'src/core/erase-entry.ts', // erases it
  'src/core/explain.ts', // lists what the page asked for and keeps
  'src/core/explain-missing.ts', // waits until a missing file had its time
  'src/core/explain-personal.ts', // looks whether what is kept is somebody's
  'src/core/explain-record.ts', // which domain a page may set cookies for
  'src/core/explaining.ts', // looks for marks that can’t hold, and for other consent tools
  'src/core/suspects.ts', // the same at a glance
  'src/core/history.ts', // keeps what was answered before, where the site wants it
  'src/core/hold.ts', // dispatches what is held on document
  'src/core/globals.ts', // what others keep on the window
  'src/core/load-beside.ts', // has files loaded that lie beside the gate
  'src/core/load-declared.ts', // waits for the banner
  'src/core/rules.ts', // addresses are relative to the page
  'src/core/explain-policy.ts', // reads the policy again, to say what is wrong with it
  'src/core/handle.ts', // dispatches the events on document
  'src/core/late.ts', // does what released scripts ask of the page too late
  'src/core/late-calls.ts', // sees them ask
  'src/core/load-policy.ts', // reads the policy from the page or fetches it
  'src/core/read-record.ts', // sees the record change in another tab
  'src/core/record-cookie.ts', // keeps the record
  'src/core/signals.ts', // Global Privacy Control
  'src/core/telling.ts', // waits for those who are told
  'src/core/watch-elements.ts', // sees elements come
  'src/core/when-parsed.ts', // waits for the parser
  'src/core/writes.ts', // dispatches the events of entries, and asks who tells of cookies
];

/** The files of the UI that see elements come, or wait for the parser; and what puts their parts together. */
const WATCHING: readonly string[] = ['src/ui/mount.ts', 'src/ui/surfaces.ts', 'src/ui/marks.ts', 'src/ui/functions.ts'];

/** The entries that are loaded when they are needed. */
const LATER: readonly string[] = ['src/ui.ts', 'src/cookie-log.ts', 'src/when-answered.ts'];

const BROWSER_GLOBALS =
  /^(?:window|document|navigator|location|history|screen|self|globalThis|localStorage|sessionStorage|indexedDB|caches|cookieStore|fetch|XMLHttpRequest|addEventListener|removeEventListener|dispatchEvent|MutationObserver|customElements)$/;

const { files, checker, program } = readSource();
const byPath = new Map(files.map((file) => [file.path, file]));

/** `src/ui/banner.ts` → `ui`; `src/catalogue/media.json` → `catalogue`; `lit/directives/live.js` → `lit`. */
const placeOf = (target: string): string => byPath.get(target)?.folder ?? target.replace(/^src\//, '').split('/')[0]!;

const violations = (rule: (file: SourceFile) => readonly string[]): string[] =>
  files.flatMap((file) => rule(file).map((what) => `${file.path}: ${what}`));

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
      .filter(({ target }) => placeOf(target) !== 'entry' && !MAY_IMPORT[folder]?.includes(placeOf(target)))
      .map(({ target }) => `must not import ${target}`),
  );
  expect(wrong).toEqual([]);
});

test('what is for frameworks is types alone', () => {
  const wrong = violations(({ folder, imports }) =>
    imports
      .filter(({ target, kind }) => (folder === 'frameworks' || placeOf(target) === 'frameworks') && kind !== 'type')
      .map(({ target, kind }) => `imports ${target} (${kind})`),
  );
  expect(wrong).toEqual([]);
});

test('only record-cookie.ts imports js-cookie', () => {
  const importers = files.filter(({ imports }) => imports.some(({ target }) => target.startsWith('js-cookie')));
  expect(importers.map(({ path }) => path)).toEqual(['src/core/record-cookie.ts']);
});

test('only lit.ts imports lit', () => {
  const importers = files.filter(({ imports }) => imports.some(({ target }) => /^lit(?:\/|$)/.test(target)));
  expect(importers.map(({ path }) => path)).toEqual(['src/ui/lit.ts']);
});

test('nobody imports an entry, but that the others load the UI, and that the log, when it is needed', () => {
  const wrong = violations(({ folder, imports }) =>
    imports
      .filter(({ target }) => placeOf(target) === 'entry')
      .filter(({ target, kind }) => !(folder === 'entry' && LATER.includes(target) && kind !== 'value'))
      .map(({ target }) => `must not import ${target}`),
  );
  expect(wrong).toEqual([]);
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

test('the catalogue imports nothing from core but types, and nothing that every visitor loads imports the catalogue', () => {
  const values = violations(({ folder, imports }) =>
    folder !== 'catalogue'
      ? []
      : imports
          .filter(({ target, kind }) => placeOf(target) === 'core' && kind !== 'type')
          .map(({ target }) => `imports ${target}`),
  );
  const catalogues = ['src/catalogue.ts', 'src/catalogue-in-page.ts'];
  const loaders = violations(({ path, folder, imports }) =>
    folder === 'catalogue' || catalogues.includes(path)
      ? []
      : imports.filter(({ target }) => placeOf(target) === 'catalogue').map(({ target }) => `imports ${target}`),
  );
  expect([...values, ...loaders]).toEqual([]);
});

test('the UI takes nothing from core that touches the browser', () => {
  // mount.ts is part of the gate, and waits for elements as the gates do.
  const watchers = ['src/core/watch-elements.ts', 'src/core/when-parsed.ts'];
  const wrong = violations(({ path, folder }) =>
    folder !== 'ui'
      ? []
      : [...loadedWith(path)]
          .filter((target) => BROWSER_FILES.includes(target))
          .filter((target) => !(WATCHING.includes(path) && watchers.includes(target))),
  );
  expect(wrong).toEqual([]);
});

test('the gate contains no lit', () => {
  const withLit = [...loadedWith('src/askfirst.ts')].filter((target) => placeOf(target) === 'lit');
  expect(withLit).toEqual([]);
  expect(readFileSync('dist/askfirst.js', 'utf8')).not.toMatch(/litHtmlVersions|litElementVersions|_\$lit/);
  expect(readFileSync('dist/askfirst-ui.js', 'utf8')).toMatch(/_\$lit/);
});

test('no import cycles, imports of types included', () => {
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
    if (done.has(path) || trail.includes(path)) return;
    for (const { target } of byPath.get(path)?.imports ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const { path } of files) visit(path, []);
  expect(cycles).toEqual([]);
});

test('nothing at module level can change after load', () => {
  expect(violations(({ syntax }) => findModuleState(syntax))).toEqual([]);
});

test('in core, only the named files touch the browser', () => {
  /** A global of the browser: not a parameter, property or type of the same name. */
  const isBrowserGlobal = (node: ts.Node): boolean => {
    if (!ts.isIdentifier(node) || !BROWSER_GLOBALS.test(node.text) || ts.isPartOfTypeNode(node)) return false;
    if (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) return false;
    if (node.text === 'globalThis') return true;
    const declared = checker.getSymbolAtLocation(node)?.declarations ?? [];
    return declared.some((declaration) => program.isSourceFileDefaultLibrary(declaration.getSourceFile()));
  };
  const wrong = violations(({ path, folder, syntax }) => {
    if (folder !== 'core' || BROWSER_FILES.includes(path)) return [];
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
