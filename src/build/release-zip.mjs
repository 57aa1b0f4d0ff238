// npm run release:zip [-- folder]: packs a version into one zip, for sites without npm: dist with its hashes, the guide, README, changelog and
// licence. The same files give the same zip, byte for byte.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { resolve } from 'node:path';

const [out = '.tmp/release'] = process.argv.slice(2);
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const GUIDE = 'demo/guide/.vitepress/dist';
const name = `askfirst-${version}`;
const staged = `${out}/${name}`;
/** The earliest time that a zip can store. All files get it, so that the zip doesn't depend on the time of the build. */
const TIME = new Date('1980-01-01T00:00:00Z');

/** Runs a program. If it fails, this process exits. */
function run(command, args, options) {
  const { status, error } = spawnSync(command, args, { stdio: ['pipe', 'inherit', 'inherit'], ...options });
  if (status === 0) return;
  console.error(error ? `${command} can't be run: install it.` : `${command} failed.`);
  process.exit(1);
}

if (!existsSync(`${GUIDE}/index.html`))
  run(process.execPath, ['node_modules/vitepress/bin/vitepress.js', 'build', 'demo/guide']);
rmSync(staged, { recursive: true, force: true });
mkdirSync(staged, { recursive: true });
for (const path of [
  'dist',
  'custom-elements.json',
  'src/mark/php/askfirst-mark.php',
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
])
  cpSync(path, `${staged}/${path.split('/').at(-1)}`, { recursive: true });
cpSync(GUIDE, `${staged}/guide`, { recursive: true });

const files = readdirSync(staged, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => statSync(`${staged}/${path}`).isFile())
  .sort();
const sums = files.map(
  (path) =>
    `${createHash('sha256')
      .update(readFileSync(`${staged}/${path}`))
      .digest('hex')}  ${path}\n`,
);
writeFileSync(`${staged}/SHA256SUMS`, sums.join(''));
const all = [...files, 'SHA256SUMS'].map((path) => `${name}/${path}`);
for (const path of all) utimesSync(`${out}/${path}`, TIME, TIME);

const zip = resolve(out, `${name}.zip`);
rmSync(zip, { force: true });
// -X: no owners and no extra times; -D: no entries for folders; -@: these files, in this order.
run('zip', ['-X', '-D', '-q', '-@', zip], { cwd: out, input: all.join('\n'), env: { ...process.env, TZ: 'UTC' } });
console.log(`${zip}: ${all.length} files`);
