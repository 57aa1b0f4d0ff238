import { writeFileSync } from 'node:fs';

/** Puts JSON where it was asked for. */
export const writeJson = (json: unknown, file: string | undefined): void => {
  const text = `${JSON.stringify(json, null, 2)}\n`;
  if (file) writeFileSync(file, text);
  else process.stdout.write(text);
};
