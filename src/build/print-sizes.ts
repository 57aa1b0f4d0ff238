import { integrityOf } from './integrity.ts';
import { listScripts, sizeOf, tableLine } from './sizes.mjs';

/** Prints a line for every script that ships: its sizes, and its hash for `integrity`. */
export function printSizes(): void {
  console.log(tableLine(['bytes', 'raw', 'gzip', 'brotli', '  integrity']));
  for (const file of listScripts())
    console.log(tableLine([file, ...Object.values(sizeOf(file)), `  ${integrityOf(file)}`]));
}
