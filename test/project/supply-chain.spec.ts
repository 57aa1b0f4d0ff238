import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'playwright/test';
import { integrityOf, makeIntegrity, withHashes } from '../../src/build/integrity.js';
import { makeSbom } from '../../src/build/sbom.js';

interface Locked {
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  /** Whether it comes inside another package, whose hash is its own too. */
  readonly inBundle?: boolean;
}
interface Component {
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly hashes?: readonly object[];
  readonly licenses: readonly object[];
}
interface Sbom {
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}
const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
/** Every folder that has packages of its own. */
const folders = spawnSync('git', ['ls-files', '*package-lock.json'], { encoding: 'utf8' })
  .stdout.trim()
  .split('\n')
  .map(dirname);
const lockedIn = (folder: string): Record<string, Locked> =>
  (readJson(`${folder}/package-lock.json`) as { packages: Record<string, Locked> }).packages;

test('neither the package nor its dependencies run a script when they are installed', () => {
  const { scripts } = readJson('package.json') as { scripts: object };
  expect(Object.keys(scripts).filter((name) => /install|prepare|prepublish|dependencies/.test(name))).toEqual([]);

  const locked = lockedIn('.');
  const { components } = JSON.parse(makeSbom()) as Sbom;
  for (const { name } of components) expect(locked[`node_modules/${name}`]?.hasInstallScript, name).toBeFalsy();
});

for (const folder of folders)
  test(`every package in the lock file of ${folder} has its hash, and none names a registry`, () => {
    const packages = Object.entries(lockedIn(folder)).filter(([path, { inBundle }]) => path && !inBundle);
    expect(packages.length).toBeGreaterThan(0);
    expect(packages.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([]);
    expect(readFileSync(`${folder}/package-lock.json`, 'utf8')).not.toMatch(/"resolved"/);
    expect(readFileSync(`${folder}/.npmrc`, 'utf8')).toMatch(/^omit-lockfile-registry-resolved=true$/m);
  });

test('the bill of materials lists what ships, as npm describes it, and has no date', () => {
  const text = makeSbom();
  expect(readFileSync('dist/sbom.cdx.json', 'utf8')).toBe(text);
  expect(text).not.toMatch(/timestamp|serialNumber/);
  const { components, dependencies } = JSON.parse(text) as Sbom;
  expect(components.map(({ name }) => name)).toEqual(expect.arrayContaining(['js-cookie', 'lit', 'lit-html']));

  const { stdout } = spawnSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
    encoding: 'utf8',
    maxBuffer: 1e8,
    // Where a bundler has run in this process it says "production", and npm leaves out what only tests need, and what that shares with us.
    env: { ...process.env, NODE_ENV: '' },
    shell: process.platform === 'win32',
  });
  const npm = JSON.parse(stdout) as Sbom;
  const known = ({ name, version, purl, hashes, licenses }: Component): object => ({
    ...{ name, version, purl, hashes, licenses },
  });
  for (const ours of components) {
    const ref = `${ours.name}@${ours.version}`;
    expect(npm.components.filter(({ purl }) => purl === ours.purl).map(known)).toEqual([known(ours)]);
    expect(new Set(dependencies.find((one) => one.ref === ref)?.dependsOn)).toEqual(
      new Set(npm.dependencies.find((one) => one.ref === ref)?.dependsOn),
    );
  }
});

test('the bill of materials and the licences beside it list everything that is bundled for Node', () => {
  const { components } = JSON.parse(makeSbom()) as Sbom;
  const licences = readFileSync('dist/audit/licenses.md', 'utf8');
  const bundled = [...licences.matchAll(/^## (\S+) - \S+ \(/gm)].map(([, name]) => name!);
  expect(bundled).toContain('tldts');
  expect(components.map(({ name }) => name)).toEqual(expect.arrayContaining(bundled));
});

test('the guide has the current hashes of the files for script tags', () => {
  const page = readFileSync('demo/guide/hashes.md', 'utf8');
  for (const name of ['askfirst.js', 'askfirst-catalogue.js', 'askfirst-coming-from.js'])
    expect(page).toMatch(new RegExp(`^${name} +sha384-`, 'm'));
  // npm run build puts them there.
  expect(withHashes(page)).toBe(page);
  expect(withHashes('askfirst.js  sha384-old\n')).toBe(`askfirst.js  ${integrityOf('dist/askfirst.js')}\n`);
});

test('dist/integrity.json has the current hash of every script that a page may load', () => {
  expect(readFileSync('dist/integrity.json', 'utf8')).toBe(makeIntegrity());
  const names = Object.keys(readJson('dist/integrity.json') as object);
  expect(names).toEqual(expect.arrayContaining(['askfirst.js', 'askfirst-ui.js', 'locales/de.js']));
  expect(names.filter((name) => !existsSync(`dist/${name}`))).toEqual([]);
});
