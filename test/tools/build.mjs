// npm run build: everything that ships. `node test/tools/build.mjs code` makes the scripts alone, for a quick try.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { build } from 'vite';
import { printSizes } from './sizes.mjs';

/** Runs a command line tool of node_modules; its output goes here, as does its failure. */
const run = (path, ...args) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [`node_modules/${path}`, ...args], {
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${path} failed`))));
  });

async function buildCode() {
  for (const mode of ['gate', 'declared', 'adapters', 'coming-from', 'button', 'cdn', 'npm'])
    await build({ mode, logLevel: 'warn' });
}

const buildTypes = () => run('typescript/bin/tsc');

const buildSchema = () =>
  run(
    'ts-json-schema-generator/bin/ts-json-schema-generator.js',
    ...['--path', 'src/core/policy-source.ts', '--type', 'PolicySource', '--tsconfig', 'tsconfig.json'],
    ...['--no-type-check', '--out', 'dist/policy.schema.json'],
  );

const buildManifest = () =>
  run(
    '@custom-elements-manifest/analyzer/cem.js',
    'analyze',
    '--quiet',
    '--litelement',
    '--globs',
    'src/ui.ts',
    'src/ui/**/*.ts',
  );

try {
  if (process.argv[2] === 'code') {
    await buildCode();
  } else {
    rmSync('dist', { recursive: true, force: true });
    await Promise.all([buildCode(), buildTypes(), buildSchema(), buildManifest()]);
    printSizes();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
