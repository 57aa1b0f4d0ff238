// What a site's own bundle takes of the package: what it names, with a bound for its bytes, and nothing else.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'playwright/test';
import { build, type Rolldown } from 'vite';

const FOLDER = '.tmp/bundles';
const { exports, sideEffects } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly sideEffects: readonly string[];
};

/** What a bundler makes of this code: all that it loads at once, as one text. */
async function bundle(name: string, code: string): Promise<string> {
  mkdirSync(FOLDER, { recursive: true });
  const input = resolve(FOLDER, `${name}.js`);
  writeFileSync(input, code);
  const { output } = (await build({
    configFile: false,
    logLevel: 'silent',
    root: FOLDER,
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input, external: ['react', 'vue', /^node:/] },
    },
  })) as Rolldown.RolldownOutput;
  const chunks = output.filter((one) => one.type === 'chunk');
  const loaded = new Set(chunks.filter(({ isEntry }) => isEntry));
  for (const { imports } of loaded) for (const chunk of chunks) if (imports.includes(chunk.fileName)) loaded.add(chunk);
  return [...loaded].map((chunk) => chunk.code).join('\n');
}

const bytesOf = (text: string): number => brotliCompressSync(text).length;

/** An import of each entry: the bytes that it may have after brotli, what it needs, and what it must not have inside. */
const IMPORTS: readonly {
  readonly from: string;
  readonly names: string;
  readonly most: number;
  readonly has: readonly string[];
  readonly lacks?: readonly string[];
}[] = [
  { from: 'askfirst', names: 'start', most: 25_900, has: ['askfirst-policy'], lacks: ['youtube-nocookie', 'fbq'] },
  { from: 'askfirst', names: 'AskfirstChangeEvent', most: 600, has: ['askfirst-change'], lacks: ['askfirst-policy'] },
  { from: 'askfirst/adapters', names: 'google', most: 1_500, has: ['ad_storage'], lacks: ['fbq', 'clarity', '_paq'] },
  { from: 'askfirst/adapters', names: 'meta', most: 1_000, has: ['fbq'], lacks: ['ad_storage', 'clarity', '_paq'] },
  {
    from: 'askfirst/catalogue',
    names: 'complete',
    most: 24_000,
    has: ['youtube-nocookie'],
    lacks: ['askfirst-policy'],
  },
  { from: 'askfirst/react', names: 'useAllowed', most: 25_900, has: ['useSyncExternalStore'], lacks: ['fbq'] },
  { from: 'askfirst/vue', names: 'useAllowed', most: 25_900, has: ['askfirst-policy'], lacks: ['fbq'] },
  { from: 'askfirst/mark', names: 'mark', most: 45_000, has: ['data-consent'], lacks: ['youtube-nocookie'] },
  { from: 'askfirst/locales/de.js', names: 'texts', most: 3_800, has: ['Alle ablehnen'], lacks: ['askfirst-policy'] },
];

for (const { from, names, most, has, lacks = [] } of IMPORTS)
  test(`a bundle that imports ${names} of ${from} has what that needs, nothing else, and few bytes`, async () => {
    const text = await bundle(
      `${from}-${names}`.replaceAll('/', '-'),
      `import { ${names} } from '${from}'; console.log(${names});`,
    );
    for (const part of has) expect(text, part).toContain(part);
    for (const part of lacks) expect(text, part).not.toContain(part);
    expect(bytesOf(text)).toBeLessThan(most);
  });

/** The file of `dist` behind an entry for scripts; a `*` stands for German. */
const scriptOf = (target: string | Readonly<Record<string, string>>): string => {
  const path = typeof target === 'string' ? target : (target['default'] ?? '');
  return path.replace('*', 'de');
};
const entries = Object.entries(exports)
  .map(([name, target]) => [name.replace(/^\./, 'askfirst').replace('*', 'de'), scriptOf(target)] as const)
  // What runs in Node alone isn't bundled for pages.
  .filter(([name, path]) => path.endsWith('.js') && !/\/(?:testing|vite)$/.test(name));

for (const [name, path] of entries)
  test(`a bare import of ${name} stays in a bundle if it does something, and goes if it doesn’t`, async () => {
    const text = await bundle(`bare-${name}`.replaceAll('/', '-'), `import '${name}'; console.log('own code');`);
    expect(text).toContain('own code');
    if (sideEffects.includes(path)) expect(bytesOf(text)).toBeGreaterThan(500);
    else expect(bytesOf(text)).toBeLessThan(250);
  });

test('every file of dist that exports nothing is said to have side effects: it does what it does by being loaded', () => {
  const silent = readdirSync('dist')
    .filter((file) => file.endsWith('.js'))
    .filter((file) => !/\bexport\b/.test(readFileSync(`dist/${file}`, 'utf8')));
  expect(silent.length).toBeGreaterThan(7);
  expect(silent.filter((file) => !sideEffects.includes(`./dist/${file}`))).toEqual([]);
});
