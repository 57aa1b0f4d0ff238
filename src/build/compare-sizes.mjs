// npm run sizes [-- --against main]: prints the size of every script in dist; with --against, how much each differs from that revision.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { listScripts, sizeOf, sizesOf, tableLine } from './sizes.mjs';

const { against } = parseArgs({ options: { against: { type: 'string' } } }).values;

const git = (...args) => execFileSync('git', args, { maxBuffer: 1e8, stdio: ['ignore', 'pipe', 'inherit'] });

/** The scripts in dist at a revision, by their paths. */
function readCommitted(revision) {
  const paths = git('ls-tree', '-r', '--name-only', revision, '--', 'dist').toString().split('\n');
  const scripts = paths.filter((path) => /^dist\/(?:locales\/)?[\w.-]+\.js$/.test(path));
  return new Map(scripts.map((path) => [path, git('show', `${revision}:${path}`)]));
}

const withSign = (bytes) => (bytes > 0 ? `+${bytes}` : String(bytes));

function printChanges(revision) {
  const before = readCommitted(revision);
  const paths = [...new Set([...before.keys(), ...listScripts()])].sort();
  console.log(tableLine(['bytes, brotli', revision, 'now', 'change']));
  let sum = 0;
  for (const path of paths) {
    const then = before.get(path);
    const now = existsSync(path) ? readFileSync(path) : undefined;
    if (then && now && then.equals(now)) continue;
    const sizes = [then, now].map((script) => (script ? sizesOf(script).brotli : 0));
    const change = sizes[1] - sizes[0];
    sum += change;
    console.log(tableLine([path, ...sizes.map((size) => size || '–'), withSign(change)]));
  }
  console.log(tableLine(['all', '', '', withSign(sum)]));
}

if (against) {
  printChanges(against);
} else {
  console.log(tableLine(['bytes', 'raw', 'gzip', 'brotli']));
  for (const file of listScripts()) console.log(tableLine([file, ...Object.values(sizeOf(file))]));
}
