import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';

/** Subresource Integrity of one file: https://www.w3.org/TR/SRI/ */
export const integrityOf = (file) => `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;

/** Of every script that a page may load, by its path in dist. */
export function makeIntegrity() {
  const names = ['', 'locales/'].flatMap((folder) => readdirSync(`dist/${folder}`).map((name) => folder + name));
  const hashes = names
    .filter((name) => name.endsWith('.js'))
    .sort()
    .map((name) => [name, integrityOf(`dist/${name}`)]);
  return `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`;
}

/** The README with the hashes of today: a line that has a file's name and a hash is kept true. */
export const withHashes = (readme) =>
  readme.replaceAll(/^([\w-]+\.js)( +)sha384-\S+$/gm, (_, name, gap) => name + gap + integrityOf(`dist/${name}`));
