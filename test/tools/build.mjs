// npm run build: everything that ships. `node test/tools/build.mjs code` makes the scripts alone, for a quick try.
import { spawn } from 'node:child_process';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'vite';
import { buildEditorData } from './editor-data.mjs';
import { copyFrameworkTypes } from './framework-types.mjs';
import { makeIntegrity, withHashes } from './integrity.mjs';
import { makeSbom } from './sbom.mjs';
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
  for (const mode of ['gate', 'declared', 'adapters', 'trusted', 'coming-from', 'button', 'catalogue', 'cdn', 'npm'])
    await build({ mode, logLevel: 'warn' });
  buildCatalogue();
}

/** The catalogue as plain data, for whoever completes policies in another language. */
function buildCatalogue() {
  const files = readdirSync('src/catalogue').filter((name) => name.endsWith('.json'));
  const entries = files.flatMap((name) => JSON.parse(readFileSync(`src/catalogue/${name}`, 'utf8')));
  writeFileSync('dist/catalogue.json', JSON.stringify(entries));
}

async function buildTypes() {
  await run('typescript/bin/tsc');
  copyFrameworkTypes();
}

const buildSchema = () =>
  run(
    'ts-json-schema-generator/bin/ts-json-schema-generator.js',
    ...['--path', 'src/core/policy-source.ts', '--type', 'PolicySource', '--tsconfig', 'tsconfig.json'],
    ...['--no-type-check', '--out', 'dist/policy.schema.json'],
  );

/** What editors know of the elements is made from the manifest. */
async function buildManifest() {
  await run('@custom-elements-manifest/analyzer/cem.js', 'analyze', '--config', 'test/tools/manifest.config.mjs');
  buildEditorData();
}

/** What is in the files, and how each can be told from any other: once all of them are there. */
function buildInventory() {
  writeFileSync('dist/sbom.cdx.json', makeSbom());
  writeFileSync('dist/integrity.json', makeIntegrity());
  writeFileSync('README.md', withHashes(readFileSync('README.md', 'utf8')));
}

try {
  if (process.argv[2] === 'code') {
    await buildCode();
  } else {
    rmSync('dist', { recursive: true, force: true });
    await Promise.all([buildCode(), buildTypes(), buildSchema(), buildManifest()]);
    buildInventory();
    printSizes();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
