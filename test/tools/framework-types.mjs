import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';

const from = 'src/frameworks';
const to = 'dist/types/frameworks';

/** The compiler makes no copy of declarations written by hand. */
export function copyFrameworkTypes() {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) if (name.endsWith('.d.ts')) copyFileSync(`${from}/${name}`, `${to}/${name}`);
}
