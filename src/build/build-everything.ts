import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { buildManifest } from './build-manifest.ts';
import { buildSchema } from './build-schema.ts';
import { buildTypes } from './build-types.ts';
import { makeIntegrity, withHashes } from './integrity.ts';
import { makeSbom } from './sbom.ts';
import { printSizes } from './print-sizes.ts';

/** The page of the guide that names the hashes of the files that a tag names. */
const HASHES = 'demo/guide/hashes.md';

/** Writes what is in the files and how each can be told from any other, once all of them are there. */
function writeInventory(): void {
  writeFileSync('dist/sbom.cdx.json', makeSbom());
  writeFileSync('dist/integrity.json', makeIntegrity());
  writeFileSync(HASHES, withHashes(readFileSync(HASHES, 'utf8')));
}

/** Makes `dist` anew, with all that ships. */
export async function buildEverything(buildCode: () => Promise<void>): Promise<void> {
  rmSync('dist', { recursive: true, force: true });
  mkdirSync('dist');
  await Promise.all([buildCode(), buildTypes(), buildSchema(), buildManifest()]);
  writeInventory();
  printSizes();
}
