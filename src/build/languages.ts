import { readdirSync } from 'node:fs';
import type { Plugin } from 'vite';

/** The tags of the languages that are built as separate files: all but English, which is in the UI. */
const tags = readdirSync('src/locales')
  .filter((file) => !/^(?:index|en(?:-\w+)?)\.ts$/.test(file))
  .map((file) => file.slice(0, -'.ts'.length));

/** The languages as entry points of the build, by their tags. Both bundles of the UI use the same files. */
export const languageEntries: Readonly<Record<string, string>> = Object.fromEntries(
  tags.map((tag) => [`locales/${tag}`, `src/locales/${tag}.ts`]),
);

/** Whether an import is that of a language's file. */
export const isLanguage = (id: string): boolean => tags.some((tag) => id === `./${tag}.js`);

/** Replaces the list of languages by their tags. 60 separate imports would be a tenth of the UI's size. */
export const listLanguages: Plugin = {
  name: 'list-languages',
  transform: {
    filter: { id: /\/src\/locales\/index\.ts$/ },
    handler() {
      // Tags of two letters are written as one string. Those with a region or a script are listed one by one.
      const list = tags.filter((tag) => tag.includes('-')).map((tag) => JSON.stringify(tag));
      list.push(`...${JSON.stringify(tags.filter((tag) => !tag.includes('-')).join(''))}.match(/../g)`);
      const load = "[tag, () => import(/* @vite-ignore */ './locales/' + tag + '.js')]";
      return { code: `export const languages = Object.fromEntries([${list.join()}].map((tag) => ${load}))`, map: null };
    },
  },
};
