import { writeFileSync } from 'node:fs';

/** Writes JSON to a file, or to stdout without one. */
export const writeJson = (json: unknown, file: string | undefined): void => {
  const text = `${JSON.stringify(json, null, 2)}\n`;
  if (file) writeFileSync(file, text);
  else process.stdout.write(text);
};
