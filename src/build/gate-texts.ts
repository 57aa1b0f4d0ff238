import { readFileSync, writeFileSync } from 'node:fs';

const TEXTS = { marksGate: 'askfirst.inline.js', fullGate: 'askfirst-full.inline.js' };

/**
 * Writes the gates' texts as a module. What gathers the files of a server (Nitro, Vercel) or makes one of them takes it along as it does any
 * module; it wouldn't take a file that is read.
 */
export function writeGateTexts(folder: string): void {
  const lines = Object.entries(TEXTS).map(
    ([name, file]) => `export const ${name} = ${JSON.stringify(readFileSync(`${folder}/${file}`, 'utf8'))};\n`,
  );
  writeFileSync(`${folder}/parts/gate-texts.js`, lines.join(''));
}
