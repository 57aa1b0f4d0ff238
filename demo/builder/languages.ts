import { languages as loaders } from '../../src/locales/index.js';
import { textGroups } from './text-groups.js';

/** The languages that the widget has, English first. */
export const languages: readonly string[] = ['en', ...Object.keys(loaders).sort()];

/** The widget's own texts in a language. */
export async function loadTexts(language: string): Promise<Readonly<Record<string, string>>> {
  const loaded = await loaders[language]?.();
  return loaded?.texts ?? Object.fromEntries(textGroups.flatMap(({ texts }) => texts));
}
