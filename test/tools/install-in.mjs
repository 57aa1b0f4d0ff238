import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const packagesOf = (lock) => (existsSync(lock) ? JSON.parse(readFileSync(lock, 'utf8')).packages : {});

/** Whether the packages of the folder's package-lock.json are installed in it. */
export function isInstalledIn(folder) {
  const there = packagesOf(`${folder}/node_modules/.package-lock.json`);
  return Object.entries(packagesOf(`${folder}/package-lock.json`)).every(
    ([path, { version, optional }]) => !path || optional || there[path]?.version === version,
  );
}

/** Installs the packages of the folder's package-lock.json with an npm command, if they are missing. @returns whether they are installed */
export function installIn(folder, ...command) {
  if (isInstalledIn(folder)) return true;
  console.log(`Installing what ${folder} needs …`);
  const { status } = spawnSync(
    'npm',
    [...(command.length ? command : ['ci']), '--ignore-scripts', '--no-audit', '--no-fund'],
    {
      cwd: folder,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    },
  );
  if (status !== 0) console.error(`What ${folder} needs could not be installed.`);
  return status === 0;
}
