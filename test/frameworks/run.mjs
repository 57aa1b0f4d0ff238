// npm run test:frameworks [name …]: packs the result of `npm run build`, installs it together with the frameworks, then checks the types of
// each project, builds it, and tests it in a browser.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { build } from 'vite';
import { installIn } from '../tools/install-in.mjs';
import { projects } from './projects.mjs';

const root = 'test/frameworks';
const built = '.tmp/frameworks';
const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(projects);
const env = {
  ...process.env,
  NEXT_TELEMETRY_DISABLED: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
  NUXT_TELEMETRY_DISABLED: '1',
};

function run(command, args, options) {
  const { status, stdout } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: command === 'npm' && process.platform === 'win32',
    env,
    ...options,
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed`);
  return stdout;
}
/** Packs exactly what would be published. */
function pack() {
  mkdirSync(built, { recursive: true });
  const packing = ['pack', '--ignore-scripts', '--json', '--pack-destination', built];
  const [{ filename }] = JSON.parse(run('npm', packing, { stdio: 'pipe', encoding: 'utf8' }));
  return `${built}/${filename}`;
}

/** Installs the dependencies of a folder's package.json, and our package. */
function install(folder, tarball) {
  // Not "npm ci": it needs the locked files for all platforms, and not every registry has all of them. "--include=dev", because Vite's build
  // has set NODE_ENV to production, and npm would leave the tools out.
  if (!installIn(folder, 'install', '--no-save', '--include=dev'))
    throw new Error(`Without what ${folder} needs there is nothing to test`);
  const place = `${folder}/node_modules/askfirst`;
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  run('tar', ['-xzf', tarball, '--strip-components=1', '-C', place]);
}

async function buildWithVite(name, { check, args = ['-p', '.'], plugins }) {
  run(process.execPath, [`../node_modules/${check}`, ...args], { cwd: `${root}/${name}` });
  await build({
    configFile: false,
    root: `${root}/${name}`,
    base: './',
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: name } },
    plugins: await plugins(),
    build: { outDir: `../../../${built}/${name}`, emptyOutDir: true },
  });
}

/** Writes the example of a page that contains this text to its file, and the policy beside it. */
function writeExample(folder, [part, file, page = 'demo/guide/mark.md']) {
  const examples = [...readFileSync(page, 'utf8').matchAll(/^```js\n(.*?)^```$/gms)];
  const found = examples.filter(([, text]) => text.includes(part));
  if (found.length !== 1) throw new Error(`${page} has ${found.length} examples with "${part}"`);
  mkdirSync(dirname(`${folder}/${file}`), { recursive: true });
  writeFileSync(`${folder}/${file}`, found[0][1]);
  cpSync(`${root}/marked/policy.json`, `${folder}/policy.json`);
}

function buildWithTool(name, { tool: [path, ...args], needs = 0, files, hasTag, example }, tarball) {
  const folder = `${root}/${name}`;
  install(folder, tarball);
  if (example) writeExample(folder, example);
  for (const made of ['.tmp', 'public']) rmSync(`${folder}/${made}`, { recursive: true, force: true });
  if (hasTag) cpSync(`${folder}/node_modules/askfirst/dist`, `${folder}/public/askfirst`, { recursive: true });
  const command = [`node_modules/${path}`, ...args];
  if (parseInt(process.versions.node) >= needs) run(process.execPath, command, { cwd: folder });
  else run('npm', ['exec', '--yes', `--package=node@${needs}`, '--', 'node', ...command], { cwd: folder });
  if (files) cpSync(`${folder}/${files}`, `${built}/${name}`, { recursive: true });
}

/** Finds a free port. */
const freePort = () =>
  new Promise((settle) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => settle(port));
    });
  });

const servers = [];
async function serve(name, command) {
  const PORT = String(await freePort());
  const server = spawn(process.execPath, command, {
    cwd: `${root}/${name}`,
    env: { ...env, PORT, HOST: '127.0.0.1', NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  servers.push(server);
  const address = `http://127.0.0.1:${PORT}`;
  while (!(await fetch(address).catch(() => undefined))) {
    if (server.exitCode !== null) throw new Error(`What serves ${name} has ended`);
    await setTimeout(100);
  }
  return [name, address];
}

try {
  rmSync(built, { recursive: true, force: true });
  const tarball = pack();
  install(root, tarball);
  for (const name of names) {
    console.log(`\n${name}`);
    if (projects[name].tool) buildWithTool(name, projects[name], tarball);
    else await buildWithVite(name, projects[name]);
  }
  const served = names.filter((name) => projects[name].server).map((name) => serve(name, projects[name].server));
  env.FRAMEWORKS = JSON.stringify({
    ...Object.fromEntries(names.map((name) => [name, ''])),
    ...Object.fromEntries(await Promise.all(served)),
  });
  run(process.execPath, ['node_modules/playwright/cli.js', 'test', '--config', `${root}/frameworks.config.mjs`]);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  for (const server of servers) server.kill();
}
