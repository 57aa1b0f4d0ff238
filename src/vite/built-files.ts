import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the built files: that of the file which this becomes a part of. */
const FOLDER = dirname(fileURLToPath(import.meta.url));

export const readBuiltFile = (name: string): string => readFileSync(`${FOLDER}/${name}`, 'utf8');

/** What a page may load beside the gate, each by its path in that folder. */
export const builtFilesForPages = (): readonly string[] => [
  ...readdirSync(FOLDER).filter((name) => /^askfirst[\w-]*\.js$/.test(name)),
  ...readdirSync(`${FOLDER}/locales`).map((name) => `locales/${name}`),
];
