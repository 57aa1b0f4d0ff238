import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const root = `${import.meta.dirname}/../../../`;

/** The code of the example in this language, from src/frameworks/README.md. */
export const exampleOf = (language) =>
  readFileSync(`${root}src/frameworks/README.md`, 'utf8').match(
    new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'ms'),
  )[1];

/** Writes files into a separate folder. @returns what the first of them exports */
export const importFiles = (folder, files) => {
  const place = `${root}.tmp/hosts-examples/${folder}/`;
  mkdirSync(place, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(place + name, text);
  return import(/* @vite-ignore */ place + Object.keys(files)[0]);
};
