import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { runTool } from './run-tool.ts';

const FROM = 'src/frameworks';
const TO = 'dist/types/frameworks';

/** Writes the type declarations. Those written by hand (.d.ts) are copied here, because the compiler doesn't copy them. */
export async function buildTypes(): Promise<void> {
  await runTool('typescript/bin/tsc');
  mkdirSync(TO, { recursive: true });
  for (const name of readdirSync(FROM)) if (name.endsWith('.d.ts')) copyFileSync(`${FROM}/${name}`, `${TO}/${name}`);
}
