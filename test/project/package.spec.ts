import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'playwright/test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { installPackages } from '../tools/installing.mjs';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly files: readonly string[];
  readonly repository: { readonly url: string };
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly sideEffects: readonly string[];
  readonly bin: Readonly<Record<'askfirst', string>>;
  readonly customElements: string;
  readonly 'web-types': string;
}
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;

function run(command: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    shell: command === 'npm' && process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
  return stdout;
}

/** Where a path with a `*` stands for several files, each of them. */
function expandStar(path: string): string[] {
  const [before = '', after] = path.split('*');
  if (after === undefined) return [path];
  return readdirSync(before)
    .filter((name) => name.endsWith(after))
    .map((name) => before + name);
}

test('every path that package.json names exists', () => {
  const exported = Object.values(manifest.exports).flatMap((target) =>
    typeof target === 'string' ? [target] : Object.values(target),
  );
  const named = [manifest.customElements, manifest['web-types']];
  const paths = [...exported, ...manifest.files, ...manifest.sideEffects, ...named].flatMap(expandStar);
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});

test('npm shows the README with its picture and its links: they lie in the repository that package.json names', () => {
  const { url } = manifest.repository;
  expect(url).toMatch(/^git\+https:\/\/github\.com\/[\w-]+\/[\w-]+\.git$/);
  const targets = [...readFileSync('README.md', 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(
    ([, one = '']) => one,
  );
  expect(targets).toContain('demo/pictures/askfirst.png');
  expect(
    run('git', 'ls-files', '--', ...targets)
      .trim()
      .split('\n').length,
  ).toBeGreaterThanOrEqual(new Set(targets).size);
});

test('the published package holds the build and the pages about it, nothing else', () => {
  const [packed] = JSON.parse(run('npm', 'pack', '--dry-run', '--json', '--ignore-scripts')) as [
    { files: readonly { path: string }[] },
  ];
  const paths = packed.files.map(({ path }) => path);
  const pages = ['LICENSE', 'README.md', 'custom-elements.json', 'package.json'].concat(
    manifest.files.filter((path) => /\.(?:md|php)$/.test(path)),
  );
  const scripts = [
    'askfirst.js',
    'askfirst.inline.js',
    'askfirst-full.js',
    'askfirst-full.inline.js',
    'askfirst-ui.js',
    'askfirst-adapters.js',
    'adapters.js',
    'askfirst-catalogue.js',
    'catalogue.js',
    'catalogue.json',
    'index.js',
    'index.js.map',
    'mark.js',
    'ui.js',
    'ui.js.map',
  ].map((name) => `dist/${name}`);
  const languages = readdirSync('src/locales')
    .map((name) => name.replace(/\.ts$/, '.js'))
    .filter((name) => !/^(?:index|en(?:-\w+)?)\.js$/.test(name))
    .map((name) => `dist/locales/${name}`);
  for (const path of [...pages, ...scripts, ...languages, 'dist/policy.schema.json']) expect(paths).toContain(path);

  const allowed =
    /^dist\/(?:(?:locales\/|parts\/|audit\/)?[a-zA-Z\d-]+(?:\.inline)?\.js(?:\.map)?|types\/.+\.d\.ts|(?:policy\.schema|catalogue|html-custom-data|web-types|sbom\.cdx|integrity)\.json|mark\.licenses\.md|audit\/licenses\.md)$/;
  expect(paths.filter((path) => !pages.includes(path) && !allowed.test(path))).toEqual([]);
});

test('the package installs in an empty project, and its imports and its command work there, with types', () => {
  // It asks npm's registry.
  test.slow();
  const folder = '.tmp/empty-project';
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const packing = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
  const [{ filename }] = JSON.parse(run('npm', ...packing)) as [{ filename: string }];
  writeFileSync(`${folder}/package.json`, '{ "private": true, "type": "module" }');
  const installing = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'];
  run('npm', '--prefix', folder, ...installing, resolve(folder, filename));
  const names = ['', '/ui', '/adapters', '/catalogue', '/mark', '/testing', '/vite', '/locales/de.js'];
  const imports = names.map((name) => `await import('askfirst${name}');`).join('');
  writeFileSync(`${folder}/imports.mjs`, imports);
  run(process.execPath, `${folder}/imports.mjs`);
  const command = resolve(folder, 'node_modules/askfirst', manifest.bin.askfirst);
  expect(run(process.execPath, command, '--help')).toContain('audit');
  writeFileSync(`${folder}/policy.json`, '{ "services": [{ "use": "plausible", "category": "analytics" }] }');
  expect(run(process.execPath, command, 'complete', `${folder}/policy.json`)).toContain('Plausible Analytics');

  // What is for a script tag, or for PHP, has no types.
  const untyped = Object.keys(manifest.exports).filter((path) => /^\.\/askfirst.*\.(?:js|php)$/.test(path));
  const attw = 'node_modules/@arethetypeswrong/cli/dist/index.js';
  const profile = ['--profile', 'esm-only', '--quiet', '--exclude-entrypoints', ...untyped];
  run(process.execPath, attw, join(folder, filename), ...profile);
});

test('the types of two copies of the package, as parts of one project may have them, agree', () => {
  const folder = '.tmp/two-copies';
  rmSync(folder, { recursive: true, force: true });
  for (const [part, version] of [
    ['one', '1.0.0'],
    ['two', '1.0.1'],
  ] as const) {
    const place = `${folder}/${part}/node_modules/askfirst`;
    cpSync('dist/types', `${place}/dist/types`, { recursive: true });
    writeFileSync(`${place}/package.json`, JSON.stringify({ ...manifest, version }));
    const elements = "document.querySelector('askfirst-preferences')?.open().then(Boolean)";
    writeFileSync(`${folder}/${part}/part.ts`, `import { start } from 'askfirst';\nstart();\n${elements};\n`);
  }
  // Without it, the name would be this package itself.
  writeFileSync(`${folder}/package.json`, '{ "private": true }');
  const options = {
    target: 'ES2022',
    module: 'ESNext',
    moduleResolution: 'bundler',
    strict: true,
    noEmit: true,
    types: [],
  };
  // What is wrong with the types of a package is said only where they are checked as well.
  const compilerOptions = { ...options, lib: ['ES2022', 'DOM', 'DOM.Iterable'], skipLibCheck: false };
  writeFileSync(`${folder}/tsconfig.json`, JSON.stringify({ compilerOptions, include: ['*/part.ts'] }));
  const { status, stdout } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', folder], {
    encoding: 'utf8',
  });
  expect([stdout, status]).toEqual(['', 0]);
});

test('without a browser, the packed command says in one line what to install', () => {
  // Away from this project, whose Playwright it would find.
  const folder = mkdtempSync(join(tmpdir(), 'askfirst-packed-'));
  try {
    const packing = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
    const [{ filename }] = JSON.parse(run('npm', ...packing)) as [{ filename: string }];
    run('tar', '-xzf', join(folder, filename), '-C', folder);
    const words = [join(folder, 'package', manifest.bin.askfirst), 'audit', 'http://localhost:1/'];
    const { status, stderr, stdout } = spawnSync(process.execPath, words, { encoding: 'utf8', cwd: folder });
    expect([status, stdout]).toEqual([3, '']);
    expect(stderr).toBe(
      'There is no browser to look with. Install one: npm install --save-dev playwright && npx playwright install chromium\n',
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a version’s zip has dist with its hashes, the guide, and the checksums of all files', () => {
  // It makes the guide where nobody has.
  test.slow();
  if (spawnSync('zip', ['-v']).error) installPackages('zip');
  run(process.execPath, 'src/build/release-zip.mjs', '.tmp/release');
  const name = `askfirst-${manifest.version}`;
  const listed = run('zip', '-sf', `.tmp/release/${name}.zip`);
  for (const path of ['LICENSE', 'SHA256SUMS', 'dist/askfirst.js', 'dist/integrity.json', 'guide/quick-start.html'])
    expect(listed).toContain(`${name}/${path}\n`);
});

test('the modules for bundlers can be imported on a server, without a window', () => {
  // By its name, as a site imports it. What is for a script tag starts with "askfirst"; test/hosts has React, and imports what is for it.
  const forBundlers = Object.entries(manifest.exports)
    .filter(([name, target]) => typeof target !== 'string' && 'default' in target && name !== './react')
    .map(([name]) => name.replace(/^\./, 'askfirst').replace('*', 'de'));
  expect(forBundlers).toContain('askfirst/vue');
  for (const path of forBundlers)
    expect(
      run(process.execPath, '--input-type=module', '-e', `await import('${path}'); console.log(typeof window)`),
    ).toBe('undefined\n');
});

test('no file has a name that filter lists block', () => {
  // Content blockers match addresses by such parts; the widget would then never be seen.
  const blocked = /cookie-?consent|cookie-?banner|consent-?banner|js-cookie|gdpr|cmp/i;
  const scripts = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter(
    (name) => !name.startsWith('types'),
  );
  expect(scripts.filter((name) => blocked.test(name))).toEqual([]);
});

test('publint reports nothing', async () => {
  const { messages, pkg } = await publint({ pkgDir: '.', strict: true });
  expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
});

test('E-09 two builds are equal, byte for byte, and so are their hashes', () => {
  // Beside dist, since source maps hold paths relative to it.
  const again = '.rebuilt';
  try {
    run(process.execPath, 'node_modules/vite/bin/vite.js', 'build', '--mode', 'code', '--outDir', again);
    const scriptsIn = (folder: string): string[] =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:js|map)$/.test(name));
    const names = scriptsIn(again);
    expect(names.sort()).toEqual(scriptsIn('dist').sort());
    for (const name of names) {
      expect(readFileSync(`${again}/${name}`).equals(readFileSync(`dist/${name}`)), name).toBe(true);
    }
  } finally {
    rmSync(again, { recursive: true, force: true });
  }
});

test('the committed dist is what the source builds', () => {
  // While one works on the source it can't be; the runner has just built it anew.
  test.skip(!process.env['CI'] || !existsSync('.git'), 'only in CI, in a git checkout');
  // In the guide, the hashes.
  const built = ['dist', 'custom-elements.json', 'demo/guide/hashes.md'];
  expect(run('git', 'ls-files', '--', ...built)).not.toBe('');
  expect(run('git', 'status', '--porcelain', '--', ...built)).toBe('');
});
