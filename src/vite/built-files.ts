import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the built files. The build bundles this module into a file of that folder. */
const FOLDER = dirname(fileURLToPath(import.meta.url));

export const readBuiltFile = (name: string): string => readFileSync(`${FOLDER}/${name}`, 'utf8');

/** The files that a page may load besides the gate, as paths in that folder. */
export const builtFilesForPages = (): readonly string[] => [
  ...readdirSync(FOLDER).filter((name) => /^askfirst[\w-]*\.js$/.test(name)),
  ...readdirSync(`${FOLDER}/locales`).map((name) => `locales/${name}`),
];
