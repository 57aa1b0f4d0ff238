import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import type { CatalogueEntry } from '../../src/catalogue/entry.js';

const FOLDER = 'src/catalogue';
const LIST = `${FOLDER}/services.md`;

/** `forms-and-mail.json` → `Forms and mail`. */
const titleOf = (file: string): string => {
  const words = file.replace('.json', '').replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const rowOf = ({ id, name, provider, role }: CatalogueEntry): string =>
  `- \`${id}\`: ${name}${provider === name ? '' : ` (${provider})`}${role === 'own-purposes' ? '; for purposes of its own too' : ''}`;

const sectionOf = (file: string): string => {
  const entries = JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as readonly CatalogueEntry[];
  return `## ${titleOf(file)}\n\n${entries.map(rowOf).join('\n')}\n`;
};

const listServices = (): string => {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));
  const intro = `# All services of the catalogue

The id is what \`use\` takes: \`{ "use": "youtube", "category": "marketing" }\`. This list is made from the catalogue:
\`UPDATE_LIST=1 npx playwright test --config test/tools/project.config.mjs catalogue\` writes it anew.
`;
  return [intro, ...files.sort().map(sectionOf)].join('\n');
};

test('services.md lists every service of the catalogue, by its id', () => {
  if (process.env['UPDATE_LIST']) writeFileSync(LIST, listServices());
  expect(readFileSync(LIST, 'utf8')).toBe(listServices());
});
