// npm run test:hosts: in jsdom, happy-dom, Node and a worker nothing throws and nothing is allowed; and the hooks and components work in the
// oldest and the newest supported version of each framework.
import { spawnSync } from 'node:child_process';
import { installIn } from '../tools/install-in.mjs';

const folder = import.meta.dirname;
const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'vitest.config.mjs'];
const isSound =
  installIn(folder) &&
  installIn(`${folder}/react-18`) &&
  spawnSync(process.execPath, vitest, { cwd: folder, stdio: 'inherit' }).status === 0;
process.exitCode = isSound ? 0 : 1;
