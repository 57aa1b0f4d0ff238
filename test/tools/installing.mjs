import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Runs a command and shows its output. @returns whether it succeeded */
export function run(command, ...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: 'inherit', env }).status === 0;
}

/** Whether Debian or Ubuntu packages can be installed. */
export const hasApt = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Installs Debian or Ubuntu packages. @returns whether it succeeded */
export function installPackages(...names) {
  if (!hasApt()) return false;
  console.log(`Installing ${names.join(', ')} …`);
  run('apt-get', 'update', '-qq');
  return run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...names);
}

/** Starts a browser once. That it exists isn't enough: Ubuntu has stub scripts, and containers lack libraries. */
export async function starts(type, launchOptions) {
  if (!existsSync(launchOptions.executablePath)) return false;
  try {
    await (await type.launch({ ...launchOptions, timeout: 120_000 })).close();
    return true;
  } catch {
    return false;
  }
}
