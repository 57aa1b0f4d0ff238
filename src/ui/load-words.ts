import type { Policy } from '../core/policy.js';
import type { Text } from '../core/policy-source.js';
import type { Askfirst } from '../core/types.js';
import { warn } from '../core/warn.js';
import { en } from '../locales/en.js';
import { languages } from '../locales/index.js';
import { canonical, lookUp } from './look-up.js';
import type { Words } from './words.js';

/** Loads the texts of the page's language, else of one the visitor reads. Where they can't be loaded, it is English. */
export const loadWords = async (
  { texts, controller, categories }: Policy,
  consent: Pick<Askfirst, 'state' | 'said'>,
): Promise<Words> => {
  const wanted = [document.documentElement.lang, ...navigator.languages].map(canonical);
  const known = Object.keys(languages);
  const own = texts ?? {};
  const wished = lookUp(wanted, ['en', ...known, ...Object.keys(own)]) ?? 'en';
  const load = languages[lookUp([wished], known) ?? ''];
  const loaded = await load?.()
    .then((file) => file.texts)
    .catch((error: unknown) => {
      warn(
        consent,
        `No texts in "${wished}", so they are English: put the folder locales beside askfirst-ui.js`,
        error,
      );
    });
  const language = load && !loaded ? 'en' : wished;
  // A server may write null for what it doesn't know: that is no text either.
  const pick = (text: Text | null = ''): string =>
    typeof text === 'string'
      ? text
      : ((text &&
          (text[lookUp([language, ...wanted], Object.keys(text)) ?? ''] ?? Object.values(text)[0] ?? '')) as string);
  const all = { ...en, ...loaded, ...own[lookUp([language], Object.keys(own)) ?? ''] };
  const { status, regime, decisions } = consent.state;
  const isSpecial =
    status === 'stale' ||
    regime !== 'opt-in' ||
    categories.some(({ id, title }) => !title || decisions[id]?.because === 'signal');
  const words: Words = {
    language,
    texts: all,
    textsFor: () => all,
    usual: {},
    site: pick(controller?.name) || location.hostname,
    pick,
    // Not by Intl: its first list takes Chromium longer than all of the banner. All of ours stand behind a colon.
    list: (items) => items.join(all.comma),
  };
  return isSpecial ? (await import('./special.js')).special(words, status) : words;
};
