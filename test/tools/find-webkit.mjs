import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages } from './installing.mjs';
import { openWebKit } from './webkit.mjs';

const findFirst = (paths) => paths.find((path) => path && existsSync(path));

/** The folders in which distributions install libraries. */
function listLibraryFolders() {
  const roots = ['/usr/lib', '/usr/libexec', '/usr/lib64'].filter(existsSync);
  const inner = (root) => readdirSync(root).filter((name) => name.endsWith('-linux-gnu'));
  return roots.flatMap((root) => [root, ...inner(root).map((name) => join(root, name))]);
}

function findInstalled() {
  const versions = ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'];
  const driver = findFirst([process.env.WEBKIT_DRIVER, '/usr/bin/WebKitWebDriver']);
  const binary = findFirst([
    process.env.WEBKIT_PATH,
    ...listLibraryFolders().flatMap((folder) => versions.map((version) => join(folder, version, 'MiniBrowser'))),
  ]);
  const hasDisplay = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  if (!driver || !binary || (!hasDisplay && !existsSync('/usr/bin/xvfb-run'))) return undefined;
  return { driver, binary, hasDisplay };
}

async function starts(found) {
  try {
    await (await openWebKit(found)).close();
    return true;
  } catch (error) {
    console.error(`WebKit doesn't start: ${error.message}`);
    return false;
  }
}

/** Finds WebKitGTK: WEBKIT_DRIVER and WEBKIT_PATH, else the installed programs, else Debian's packages. */
export async function findWebKit() {
  const packages = ['webkit2gtk-driver', 'xvfb', 'xauth'];
  const webkit = findInstalled() ?? (installPackages(...packages) ? findInstalled() : undefined);
  if (webkit && (await starts(webkit))) return { webkit };
  throw new Error(
    `No WebKitGTK could be found, installed or started. Install ${packages.join(', ')}, or set WEBKIT_DRIVER and WEBKIT_PATH.`,
  );
}
