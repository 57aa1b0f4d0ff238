import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const folder = 'test/bench';
const lockOf = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : '');

/** Installs the peers that package-lock.json names, unless they are there. */
export function installPeers() {
  const wanted = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')).dependencies;
  const isThere = Object.entries(wanted).every(([name, version]) => versionOf(name) === version);
  if (isThere && lockOf(`${folder}/node_modules/.package-lock.json`)) return;
  console.log('Installing the peers …');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) console.error('The peers could not be installed: what is there is measured.');
}

/** The version installed, if it is. */
export function versionOf(name) {
  const manifest = `${folder}/node_modules/${name}/package.json`;
  return existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')).version : undefined;
}
