import { mkdirSync, writeFileSync } from 'node:fs';
import { codePage } from './code-page.js';
import { makeLlmsTexts } from './llms.js';
import { elementsPage } from './elements-page.js';
import { policyPage } from './policy-page.js';
import { textsPage } from './texts-page.js';
import { waysPage } from './ways-page.js';

const FOLDER = 'demo/guide/reference';

/** Writes the pages of the reference. They are made from the schema, the types, the manifest, the texts and the gates' table. Git ignores them. */
export function makeReference(): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}/policy-keys.md`, policyPage());
  writeFileSync(`${FOLDER}/code.md`, codePage());
  writeFileSync(`${FOLDER}/elements.md`, elementsPage());
  writeFileSync(`${FOLDER}/texts.md`, textsPage());
  writeFileSync(`${FOLDER}/ways-in.md`, waysPage());
  makeLlmsTexts();
}
