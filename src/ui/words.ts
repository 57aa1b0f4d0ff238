import type { Category, Policy } from '../core/policy.js';
import type { FunctionSource, Id, ServiceSource, Text } from '../core/policy-source.js';
import type { ConsentState } from '../core/types.js';
import { en, type Texts } from '../locales/en.js';
import { languages } from '../locales/index.js';

/** The texts of the visitor's language, and how texts of the policy are read in it. */
export interface Words {
  /** Its BCP 47 tag. */
  readonly language: string;
  /** In English those of the first visit only: whoever loads more brings its own English along. */
  readonly texts: Readonly<Record<keyof typeof en, string>> & Partial<Texts>;
  /** Name and summary of the usual categories, for a policy that gives none. */
  readonly usual: Readonly<Record<Id, readonly [string, string]>>;
  /** The site as visitors know it: its owner's name, or the host. */
  readonly site: string;
  /** A text of the policy; empty when there is none. */
  pick(text: Text | undefined): string;
  /** "a, b and c". */
  list(items: readonly string[]): string;
}

/** A tag that is there for the first wanted one that has any, its end cut off piece by piece (RFC 4647, section 3.4). */
export const lookUp = (wanted: readonly string[], tags: readonly string[]): string | undefined => {
  for (let tag of wanted)
    for (; tag; tag = tag.replace(/-?[^-]*$/, '')) {
      const found = tags.find((one) => one.toLowerCase() === tag.toLowerCase());
      if (found) return found;
    }
  return undefined;
};

/** A text with its values filled in. */
export const fill = (text = '', values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));

/** What has a name. */
export type Item = Category | ServiceSource | FunctionSource;

/** What a category, a service or a function is called. */
export const nameOf = ({ pick, usual }: Words, item: Item): string =>
  pick('name' in item ? item.name : item.title) || (usual[item.id]?.[0] ?? item.id);

/** What a category is for. */
export const summaryOf = ({ pick, usual }: Words, { id, title, summary }: Category): string =>
  pick(summary) || (title ? '' : (usual[id]?.[1] ?? ''));

/** Loads the texts of the page's language, else of one the visitor reads. Where they can't be loaded, it is English. */
export const loadWords = async ({ texts: own = {}, controller, categories }: Policy, { status, regime, decisions }: ConsentState): Promise<Words> => {
  const wanted = [document.documentElement.lang, ...navigator.languages];
  const known = Object.keys(languages);
  const wished = lookUp(wanted, ['en', ...known, ...Object.keys(own)]) ?? 'en';
  const load = languages[lookUp([wished], known) ?? ''];
  const loaded = await load?.().then(({ texts }) => texts).catch(() => undefined);
  const language = load && !loaded ? 'en' : wished;
  const pick: Words['pick'] = (text = '') =>
    typeof text === 'string' ? text : (text[lookUp([language, ...wanted], Object.keys(text)) ?? ''] ?? Object.values(text)[0] ?? '');
  const texts = { ...en, ...loaded, ...own[lookUp([language], Object.keys(own)) ?? ''] };
  const isSpecial =
    status === 'stale' || regime !== 'opt-in' || categories.some(({ id, title }) => !title || decisions[id]?.because === 'signal');
  return {
    language,
    texts,
    usual: {},
    site: pick(controller?.name) || location.hostname,
    pick,
    list: (items) => new Intl.ListFormat(language).format(items),
    ...(isSpecial && (await import('./special.js')).special(texts)),
  };
};
