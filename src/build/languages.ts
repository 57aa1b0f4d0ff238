import { readdirSync } from 'node:fs';
import type { Plugin } from 'vite';

/** The tags of the languages that are files of their own: all but English, which comes with the UI. */
const tags = readdirSync('src/locales')
  .filter((file) => !/^(?:index|en(?:-\w+)?)\.ts$/.test(file))
  .map((file) => file.slice(0, -'.ts'.length));

/** Each language as an entry of the build, named by its tag. Both bundles of the UI share the files. */
export const languageEntries: Readonly<Record<string, string>> = Object.fromEntries(
  tags.map((tag) => [`locales/${tag}`, `src/locales/${tag}.ts`]),
);

/** Whether a module imports a language's file beside it. */
export const isLanguage = (id: string): boolean => tags.some((tag) => id === `./${tag}.js`);

/** Names the languages by their tags alone: 60 imports would weigh as much as a tenth of the UI. */
export const listLanguages: Plugin = {
  name: 'list-languages',
  transform: {
    filter: { id: /\/src\/locales\/index\.ts$/ },
    handler() {
      // Two letters each, but for those that name a region or a script.
      const list = tags.filter((tag) => tag.includes('-')).map((tag) => JSON.stringify(tag));
      list.push(`...${JSON.stringify(tags.filter((tag) => !tag.includes('-')).join(''))}.match(/../g)`);
      const load = "[tag, () => import(/* @vite-ignore */ './locales/' + tag + '.js')]";
      return { code: `export const languages = Object.fromEntries([${list.join()}].map((tag) => ${load}))`, map: null };
    },
  },
};
