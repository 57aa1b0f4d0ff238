// npm run test:frameworks [name …]: packs what `npm run build` made, installs it beside the frameworks, then checks the types of
// each project, builds it, and drives it in a browser.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { build } from 'vite';
import { installIn } from '../tools/install-in.mjs';
import { projects } from './projects.mjs';

const folder = 'test/frameworks';
const modules = `${folder}/node_modules`;
const built = '.tmp/frameworks';
const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(projects);

function run(command, args, options) {
  const { status, stdout } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: command === 'npm' && process.platform === 'win32',
    ...options,
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed`);
  return stdout;
}
const node = (...args) => run(process.execPath, args);

/** The very package that would be published; its dependencies are the project's own. */
function installPackage() {
  rmSync(`${modules}/askfirst`, { recursive: true, force: true });
  mkdirSync(`${modules}/askfirst`, { recursive: true });
  mkdirSync(built, { recursive: true });
  const packing = ['pack', '--ignore-scripts', '--json', '--pack-destination', built];
  const [{ filename }] = JSON.parse(run('npm', packing, { stdio: 'pipe', encoding: 'utf8' }));
  run('tar', ['-xzf', `${built}/${filename}`, '--strip-components=1', '-C', `${modules}/askfirst`]);
  return `${built}/${filename}`;
}

try {
  if (!installIn(folder)) throw new Error('Without the frameworks there is nothing to test');
  rmSync(built, { recursive: true, force: true });
  const tarball = installPackage();
  // The package is for bundlers and browsers; two of its files are for a script tag, and have no types.
  const scripts = ['--exclude-entrypoints', 'askfirst.js', 'askfirst-ui.js'];
  node(`${modules}/@arethetypeswrong/cli/dist/index.js`, tarball, '--profile', 'esm-only', '--quiet', ...scripts);
  for (const name of names) {
    const { check, args = ['-p', '.'], plugins } = projects[name];
    console.log(`\n${name}`);
    run(process.execPath, [`../node_modules/${check}`, ...args], { cwd: `${folder}/${name}` });
    await build({
      configFile: false,
      root: `${folder}/${name}`,
      base: './',
      logLevel: 'warn',
      oxc: { jsx: { runtime: 'automatic', importSource: name } },
      plugins: await plugins(),
      build: { outDir: `../../../${built}/${name}`, emptyOutDir: true },
    });
  }
  process.env.FRAMEWORKS = names.join(',');
  node('node_modules/playwright/cli.js', 'test', '--config', `${folder}/frameworks.config.mjs`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
