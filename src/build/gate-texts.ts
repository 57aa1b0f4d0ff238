import { readFileSync, writeFileSync } from 'node:fs';

const TEXTS = { marksGate: 'askfirst.inline.js', fullGate: 'askfirst-full.inline.js' };

/**
 * Writes the gates' texts as a module. Tools that collect or bundle the files of a server (Nitro, Vercel) include every module that is
 * imported. They wouldn't include a file that the server reads at run time.
 */
export function writeGateTexts(folder: string): void {
  const lines = Object.entries(TEXTS).map(
    ([name, file]) => `export const ${name} = ${JSON.stringify(readFileSync(`${folder}/${file}`, 'utf8'))};\n`,
  );
  writeFileSync(`${folder}/parts/gate-texts.js`, lines.join(''));
}
