import { existsSync, readFileSync } from 'node:fs';
import { installIn } from '../tools/install-in.mjs';

const folder = 'test/bench';

/** Installs the peers that package-lock.json names, unless they are there. */
export function installPeers() {
  if (!installIn(folder)) console.error('What is there is measured.');
}

/** The version installed, if it is. */
export function versionOf(name) {
  const manifest = `${folder}/node_modules/${name}/package.json`;
  return existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')).version : undefined;
}
