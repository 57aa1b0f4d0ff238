// Installs the dependencies if they are missing, before loading the module that imports them.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const folder = 'test/mutants';
const wanted = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')).dependencies;
const versionOf = (name) => {
  const manifest = `${folder}/node_modules/${name}/package.json`;
  return existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')).version : undefined;
};
if (!Object.entries(wanted).every(([name, version]) => versionOf(name) === version)) {
  console.log('Installing what tries mutants …');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(1);
}
await import('./run.mjs');
