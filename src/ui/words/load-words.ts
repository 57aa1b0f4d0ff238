import type { Policy } from '../../core/policy/policy.js';
import type { Text } from '../../core/policy/text.js';
import type { Consent } from '../../core/consent/consent.js';
import { warn } from '../../core/line/warn.js';
import { en } from '../../locales/en.js';
import { languages } from '../../locales/index.js';
import { canonicalTag, lookUp } from './look-up.js';
import { nameSite } from './name-site.js';
import type { Words } from './words.js';

/** Loads the texts of the page's language, else of a language that the visitor reads. If they can't be loaded, the texts are English. */
export const loadWords = async (
  { texts, controller, categories }: Policy,
  consent: Pick<Consent, 'state' | 'said'>,
): Promise<Words> => {
  const wanted = [document.documentElement.lang, ...navigator.languages].map(canonicalTag);
  const known = Object.keys(languages);
  const own = texts ?? {};
  const wished = lookUp(wanted, ['en', ...known, ...Object.keys(own)]) ?? 'en';
  const tag = lookUp([wished], known);
  const load = tag ? languages[tag] : undefined;
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
  // A server may write null for an unknown value, which isn't a text either.
  const pick = (text?: Text | null): string => {
    if (typeof text === 'string') return text;
    const byTag: Readonly<Record<string, unknown>> = text ?? {};
    const best = lookUp([language, ...wanted], Object.keys(byTag));
    const found = (best && byTag[best]) ?? Object.values(byTag)[0];
    // A policy may have anything in the place of a text.
    return typeof found === 'string' ? found : '';
  };
  const ownTag = lookUp([language], Object.keys(own));
  const all = { ...en, ...loaded, ...(ownTag && own[ownTag]) };
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
    site: pick(controller?.name) || nameSite(),
    pick,
    // `Intl.ListFormat` isn't used: the first list takes Chromium 156 longer than the whole banner, which `npm run bench -- --only banner`
    // shows. A comma is enough, because all of our lists follow a colon.
    list: (items) => items.join(all.comma),
  };
  return isSpecial ? (await import('./variants.js')).withVariants(words, status) : words;
};
