import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** Leaves the sources of the facts out of the bundle. A page that completes its policy doesn't need them. */
export const withoutSources: Plugin = {
  name: 'without-sources',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/catalogue\/.*\.json$/ },
    handler: (json) =>
      JSON.stringify(JSON.parse(json), (key, value: unknown) => (key === 'source' ? undefined : value)),
  },
};

/** Writes the catalogue as JSON, for programs in other languages that complete policies. */
export function writeCatalogue(folder: string): void {
  const files = readdirSync('src/catalogue').filter((name) => name.endsWith('.json'));
  const services = files.flatMap((name) => JSON.parse(readFileSync(`src/catalogue/${name}`, 'utf8')) as unknown[]);
  writeFileSync(`${folder}/catalogue.json`, JSON.stringify(services));
}
