import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** The paths of all built scripts. */
export const listScripts = () =>
  ['dist', 'dist/locales'].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.js'))
      .map((name) => `${folder}/${name}`),
  );

/**
 * The size of a script in bytes, raw and compressed.
 * @param {Buffer} script
 */
export const sizesOf = (script) => ({
  raw: script.length,
  gzip: gzipSync(script, { level: 9 }).length,
  brotli: brotliCompressSync(script).length,
});

/**
 * The size of a built file.
 * @param {string} file
 */
export const sizeOf = (file) => sizesOf(readFileSync(file));

/**
 * One line of a table: the first column is a name, the others are numbers, aligned to the right.
 * @param {readonly (string | number)[]} columns
 */
export const tableLine = ([name = '', ...others]) =>
  String(name).padEnd(34) + others.map((column) => String(column).padStart(9)).join('');
