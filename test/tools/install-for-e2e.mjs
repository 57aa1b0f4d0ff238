import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { installPeers } from '../bench/peers.mjs';
import { installIn } from './install-in.mjs';
import { installPackages } from './installing.mjs';

/** Builds the guide if it isn't built yet. `npm test` deletes it first, so that it is rebuilt. */
function buildGuide() {
  if (existsSync('demo/guide/.vitepress/dist/index.html')) return;
  const { status } = spawnSync(process.execPath, ['node_modules/vitepress/bin/vitepress.js', 'build', 'demo/guide'], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('npm run guide failed');
}

/** Installs PHP, which runs the guide's examples for servers. */
function installPhp() {
  if (spawnSync('php', ['--version']).error) installPackages('php-cli');
}

/** Installs MooTools and Prototype, which npm doesn't have for browsers. Without them their tests are left out. */
function installOldLibraries() {
  const missing = ['mootools', 'prototype'].filter((name) => !existsSync(`/usr/share/javascript/${name}`));
  if (missing.length) installPackages(...missing.map((name) => `libjs-${name}`));
}

/** Prepares the tests of test/e2e: installs other consent tools, visitors' tools, libraries of pages, vendors' scripts, and builds the guide. */
export default function installForE2e() {
  installPeers();
  installIn('test/visitors-tools');
  installIn('test/libraries');
  // Not "npm ci": Adobe's package locks files for all platforms, and not every registry has all of them.
  installIn('test/vendors', 'install', '--no-save');
  installPhp();
  installOldLibraries();
  buildGuide();
}

// npm test runs this file as a separate process, while the unit tests run.
if (process.argv[1] === fileURLToPath(import.meta.url)) installForE2e();
