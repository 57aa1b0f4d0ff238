import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/**
 * Runs a Node script, and shows its output. With a label each line begins with it, so that scripts that run at once can be told apart.
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, label?: string }} options
 * @returns {Promise<boolean>} whether it succeeded
 */
export const runNode = (args, { env = {}, label } = {}) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      stdio: label ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      env: { ...process.env, ...env },
    });
    if (label) {
      for (const [stream, out] of [
        [child.stdout, process.stdout],
        [child.stderr, process.stderr],
      ])
        createInterface({ input: stream }).on('line', (line) => out.write(`[${label}] ${line}\n`));
    }
    child.once('error', () => resolve(false));
    child.once('close', (code) => resolve(code === 0));
  });
