import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { installPeers } from '../bench/peers.mjs';
import { installIn } from './install-in.mjs';
import { installPackages } from './installing.mjs';

/** The guide, where nobody has built it yet. `npm test` builds it anew. */
function buildGuide() {
  if (existsSync('demo/guide/.vitepress/dist/index.html')) return;
  const { status } = spawnSync(process.execPath, ['node_modules/vitepress/bin/vitepress.js', 'build', 'demo/guide'], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('npm run guide failed');
}

/** PHP, which runs the guide's examples for servers. Where it can't be installed, their tests say so. */
function installPhp() {
  if (spawnSync('php', ['--version']).error) installPackages('php-cli');
}

/** Before the tests of test/e2e: the tools that visitors come from, those that visitors bring, libraries
 * that pages use, those that adapters tell, and the guide. */
export default function installForE2e() {
  installPeers();
  installIn('test/visitors-tools');
  installIn('test/libraries');
  // Not "npm ci": Adobe's package wants files for all platforms in the lock, and a registry may have those of some alone.
  installIn('test/vendors', 'install', '--no-save');
  installPhp();
  buildGuide();
}

// npm test runs this file by itself, while the unit tests run.
if (process.argv[1] === fileURLToPath(import.meta.url)) installForE2e();
