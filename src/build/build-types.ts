import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { runTool } from './run-tool.ts';

const FROM = 'src/frameworks';
const TO = 'dist/types/frameworks';

/** Writes the declarations of all that is exported. The compiler doesn't copy those that are written by hand. */
export async function buildTypes(): Promise<void> {
  await runTool('typescript/bin/tsc');
  mkdirSync(TO, { recursive: true });
  for (const name of readdirSync(FROM)) if (name.endsWith('.d.ts')) copyFileSync(`${FROM}/${name}`, `${TO}/${name}`);
}
