import { existsSync, readFileSync } from 'node:fs';
import { installIn } from '../tools/install-in.mjs';

const folder = 'test/bench';

/** Installs the peers of package-lock.json, if they are missing. */
export function installPeers() {
  if (!installIn(folder)) console.error('What is there is measured.');
}

/** The installed version, if there is one. */
export function versionOf(name) {
  const manifest = `${folder}/node_modules/${name}/package.json`;
  return existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')).version : undefined;
}
