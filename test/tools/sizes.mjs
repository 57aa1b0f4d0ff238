import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { integrityOf } from './integrity.mjs';

/** The size of one built file in bytes, as it is and as a server sends it. */
export function sizeOf(file) {
  const raw = readFileSync(file);
  return { raw: raw.length, gzip: gzipSync(raw, { level: 9 }).length, brotli: brotliCompressSync(raw).length };
}

/** One line for every script that ships: its size, and the hash that a tag may name. */
export function printSizes() {
  const scripts = ['dist', 'dist/locales'].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.js'))
      .map((name) => `${folder}/${name}`),
  );
  const cells = (columns) => columns.map((column, i) => (i ? String(column).padStart(8) : column.padEnd(28))).join('');
  console.log(cells(['bytes', 'raw', 'gzip', 'brotli', '  integrity']));
  for (const file of scripts) console.log(cells([file, ...Object.values(sizeOf(file)), `  ${integrityOf(file)}`]));
}
