import type { EntryKind } from '../../policy/entry-kinds.js';

/** An entry as the browser keeps it: its kind, its name, its value. */
type KeptEntry = readonly [kind: EntryKind, name: string, value: string];

/** An e-mail address; a telephone number with its country's code (ITU-T E.164: 15 digits at most). */
const PERSONAL = [/[\w.+-]+@(?:[\w-]+\.)+[a-z]{2,}/i, /(?:^|[^\d.])\+\d(?:[ ().-]*\d){7,14}(?!\d)/] as const;

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
const isPersonal = (text: string): boolean =>
  PERSONAL.some((pattern) => pattern.test(text) || pattern.test(decoded(text)));

const cookies = (): KeptEntry[] =>
  document.cookie.split('; ').map((pair) => {
    const [name = '', ...value] = pair.split('=');
    return ['cookie', name, value.join('=')];
  });
const entriesOf = (kind: 'localStorage' | 'sessionStorage'): KeptEntry[] =>
  Object.entries(window[kind] as Record<string, string>).map(([name, value]) => [kind, name, value]);

/** All entries that the page can read. A kind that it has no access to counts as empty. */
const everything = (): readonly KeptEntry[] =>
  [cookies, () => entriesOf('localStorage'), () => entriesOf('sessionStorage')].flatMap((look) => {
    try {
      return look();
    } catch {
      return [];
    }
  });

/**
 * Says which stored entries look like personal data, and the cure. Values are only tested here: none is logged, stored or sent, and neither
 * is a name that is itself personal data. Values are decoded as in a URL; other encodings aren't recognized.
 */
export const findPersonalData = (entries = everything()): string | undefined => {
  const found = entries.filter(([, ...texts]) => texts.some(isPersonal));
  const names = found.map(([kind, name]) => `${isPersonal(name) ? 'one by its name' : `"${name}"`} (${kind})`);
  return names.length
    ? `What looks like an e-mail address or a telephone number is kept in this browser: ${names.join(', ')}. Keep something instead that says nothing of the person`
    : undefined;
};
