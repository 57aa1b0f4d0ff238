import { spawn } from 'node:child_process';

/** Runs a command line tool of node_modules, and shows its output. It rejects if the tool fails. */
export const runTool = (path: string, ...args: readonly string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [`node_modules/${path}`, ...args], {
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${path} failed`));
    });
  });
