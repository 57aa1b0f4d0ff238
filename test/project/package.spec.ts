import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly files: readonly string[];
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly sideEffects: readonly string[];
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

test('the published package holds the build and the pages about it, nothing else', () => {
  const [packed] = JSON.parse(run('npm', 'pack', '--dry-run', '--json', '--ignore-scripts')) as [
    { files: readonly { path: string }[] },
  ];
  const paths = packed.files.map(({ path }) => path);
  const pages = ['LICENSE', 'README.md', 'custom-elements.json', 'package.json'].concat(
    manifest.files.filter((path) => path.endsWith('.md')),
  );
  const scripts = [
    'askfirst.js',
    'askfirst-ui.js',
    'askfirst-adapters.js',
    'adapters.js',
    'askfirst-catalogue.js',
    'catalogue.js',
    'catalogue.json',
    'index.js',
    'index.js.map',
    'ui.js',
    'ui.js.map',
  ].map((name) => `dist/${name}`);
  const languages = readdirSync('src/locales')
    .map((name) => name.replace(/\.ts$/, '.js'))
    .filter((name) => !/^(?:index|en(?:-\w+)?)\.js$/.test(name))
    .map((name) => `dist/locales/${name}`);
  for (const path of [...pages, ...scripts, ...languages, 'dist/policy.schema.json']) expect(paths).toContain(path);

  const allowed =
    /^dist\/(?:(?:locales\/|parts\/)?[a-zA-Z\d-]+\.js(?:\.map)?|types\/.+\.d\.ts|(?:policy\.schema|catalogue|html-custom-data|web-types|sbom\.cdx|integrity)\.json)$/;
  expect(paths.filter((path) => !pages.includes(path) && !allowed.test(path))).toEqual([]);
});

test('what is for bundlers is imported on a server, where there is no window', () => {
  // By its name, as a site imports it.
  for (const path of ['askfirst', 'askfirst/ui', 'askfirst/adapters', 'askfirst/locales/de.js'])
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

test('publint has nothing to say', async () => {
  const { messages, pkg } = await publint({ pkgDir: '.', strict: true });
  expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
});

const MODES = ['gate', 'declared', 'trusted', 'adapters', 'coming-from', 'button', 'catalogue', 'cdn', 'npm'];

test('E-09 two builds are equal, byte for byte, and so are their hashes', () => {
  // Beside dist, since source maps hold paths relative to it.
  const again = '.rebuilt';
  try {
    for (const mode of MODES) {
      run(
        process.execPath,
        'node_modules/vite/bin/vite.js',
        'build',
        '--mode',
        mode,
        '--outDir',
        again,
        '--logLevel',
        'warn',
      );
    }
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

test('what is committed in dist is what the source makes', () => {
  // While one works on the source it can't be; the runner has just built it anew.
  test.skip(!process.env['CI'] || !existsSync('.git'), 'only in CI, in a git checkout');
  // In the README, the hashes.
  const built = ['dist', 'custom-elements.json', 'README.md'];
  expect(run('git', 'ls-files', '--', ...built)).not.toBe('');
  expect(run('git', 'status', '--porcelain', '--', ...built)).toBe('');
});
