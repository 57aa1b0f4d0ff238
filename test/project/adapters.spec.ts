import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'playwright/test';
import { build } from 'vite';
import { sizeOf } from '../../src/build/sizes.mjs';

const names = readdirSync('src/adapters').flatMap((file) => /^(.+)\.ts$/.exec(file)?.[1] ?? []);
const sourceOf = (name: string): string => readFileSync(`src/adapters/${name}.ts`, 'utf8');

const DAY_MS = 24 * 60 * 60 * 1000;
/** After so many days somebody has to look whether the vendor's interface is still what it was; it is said a while before. */
const VALID_DAYS = 400;
const REMIND_DAYS = 300;

test('there is at least one adapter', () => {
  expect(names).toContain('google');
  expect(names.length).toBeGreaterThan(15);
});

for (const name of names) {
  test(`${name}: has a test, a line in the list, a row in the README`, () => {
    expect(readdirSync('test/adapters')).toContain(`${name}.test.ts`);
    expect(readFileSync('src/adapters.ts', 'utf8')).toContain(`'./adapters/${name}.js'`);
    expect(readFileSync('src/adapters/README.md', 'utf8')).toMatch(new RegExp(`^\\| \`${name}\``, 'm'));
    // Any site’s own receiver can’t be named on a tag.
    if (name !== 'generic')
      expect(readFileSync('src/script/adapters.ts', 'utf8')).toContain(`'../adapters/${name}.js'`);
  });

  test(`${name}: imports only core`, () => {
    const imports = [...sourceOf(name).matchAll(/from '(?<target>[^']+)'/g)].map((match) => match.groups!['target']!);
    expect(imports.filter((target) => !target.startsWith('../core/'))).toEqual([]);
  });

  test(`${name}: in a bundle by itself, with what all of them share, fits into 1300 bytes`, async () => {
    const entry = `.tmp/adapters/${name}.js`;
    mkdirSync('.tmp/adapters', { recursive: true });
    writeFileSync(entry, `export { ${name} } from '../../dist/adapters.js';`);
    const result = await build({
      configFile: false,
      logLevel: 'silent',
      build: {
        write: false,
        lib: { entry, formats: ['es'], fileName: name },
        rolldownOptions: { output: { minify: true } },
      },
    });
    const [{ output }] = [result].flat() as unknown as [{ output: readonly { code: string }[] }];
    const [{ code } = { code: '' }] = output;
    expect(code).toContain(name);
    expect(brotliCompressSync(code).length).toBeLessThanOrEqual(1300);
  });

  if (name !== 'generic')
    test(`${name}: names the vendor’s documentation, and when it was looked at, which isn’t long ago`, () => {
      const [, address, day] = /@see (https:\/\/\S+) Checked (\d{4}-\d\d-\d\d)/.exec(sourceOf(name)) ?? [];
      expect(address).toBeTruthy();
      const age = (Date.now() - Date.parse(day!)) / DAY_MS;
      if (age > REMIND_DAYS) console.warn(`${name}: look at ${address} again, and write the day`);
      expect(age).toBeLessThanOrEqual(VALID_DAYS);
    });
}

test('what a tag with data-adapters loads fits into 3300 bytes', () => {
  expect(sizeOf('dist/askfirst-adapters.js').brotli).toBeLessThanOrEqual(3300);
});

test('no text claims that the widget speaks for IAB or is certified', () => {
  for (const file of ['README.md', 'CHANGELOG.md', 'index.html', 'dist/askfirst.js', 'dist/askfirst-adapters.js'])
    expect(readFileSync(file, 'utf8'), file).not.toMatch(/__tcfapi|certified|\bIAB\b/i);
});
