import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { buildManifest } from './build-manifest.ts';
import { buildSchema } from './build-schema.ts';
import { buildTypes } from './build-types.ts';
import { makeIntegrity, withHashes } from './integrity.ts';
import { makeSbom } from './sbom.ts';
import { printSizes } from './print-sizes.ts';

/** The page of the guide that lists the hashes of the files for script tags. */
const HASHES = 'demo/guide/hashes.md';

/** Writes the bill of materials and the hashes. All built files have to exist already. */
function writeInventory(): void {
  writeFileSync('dist/sbom.cdx.json', makeSbom());
  writeFileSync('dist/integrity.json', makeIntegrity());
  writeFileSync(HASHES, withHashes(readFileSync(HASHES, 'utf8')));
}

/** Builds `dist` from scratch, with everything that ships. */
export async function buildEverything(buildCode: () => Promise<void>): Promise<void> {
  rmSync('dist', { recursive: true, force: true });
  mkdirSync('dist');
  await Promise.all([buildCode(), buildTypes(), buildSchema(), buildManifest()]);
  writeInventory();
  printSizes();
}
