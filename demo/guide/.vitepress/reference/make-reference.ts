import { mkdirSync, writeFileSync } from 'node:fs';
import { codePage } from './code-page.js';
import { makeLlmsTexts } from './llms.js';
import { elementsPage } from './elements-page.js';
import { policyPage } from './policy-page.js';
import { textsPage } from './texts-page.js';

const FOLDER = 'demo/guide/reference';

/** Writes the reference: from the schema, the types, the manifest and the texts, never by hand. Git ignores it. */
export function makeReference(): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}/policy-keys.md`, policyPage());
  writeFileSync(`${FOLDER}/code.md`, codePage());
  writeFileSync(`${FOLDER}/elements.md`, elementsPage());
  writeFileSync(`${FOLDER}/texts.md`, textsPage());
  makeLlmsTexts();
}
