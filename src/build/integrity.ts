import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';

/** The hash of a file, as Subresource Integrity has it: https://www.w3.org/TR/SRI/ */
export const integrityOf = (file: string): string =>
  `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;

/** The hashes of all scripts that a page may load, by their paths in dist, as JSON. */
export function makeIntegrity(): string {
  const names = ['', 'locales/'].flatMap((folder) => readdirSync(`dist/${folder}`).map((name) => folder + name));
  const hashes = names
    .filter((name) => name.endsWith('.js'))
    .sort()
    .map((name) => [name, integrityOf(`dist/${name}`)]);
  return `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`;
}

/** Updates the hashes in a page: on every line, and in every tag, that has both a file's name and a hash. */
export const withHashes = (page: string): string =>
  page
    .replaceAll(
      /^([\w.-]+\.js)( +)sha384-\S+$/gm,
      (_, name: string, gap: string) => name + gap + integrityOf(`dist/${name}`),
    )
    .replaceAll(
      /(\/dist\/([\w.-]+\.js)"\s+integrity=")sha384-[^"]*/g,
      (_, before: string, name: string) => before + integrityOf(`dist/${name}`),
    );
