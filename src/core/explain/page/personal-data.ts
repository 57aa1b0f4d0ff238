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

/** What the page can see of what is kept in this browser; nothing of a kind that it may not look at. */
const everything = (): readonly KeptEntry[] =>
  [cookies, () => entriesOf('localStorage'), () => entriesOf('sessionStorage')].flatMap((look) => {
    try {
      return look();
    } catch {
      return [];
    }
  });

/**
 * What is wrong when something of a person's is kept in the browser by its shape, and the cure. It is looked at here and now: the value
 * is neither said, nor kept, nor sent, and neither is a name that is one itself. What is coded otherwise than for addresses isn't seen.
 */
export const findPersonalData = (entries = everything()): string | undefined => {
  const found = entries.filter(([, ...texts]) => texts.some(isPersonal));
  const names = found.map(([kind, name]) => `${isPersonal(name) ? 'one by its name' : `"${name}"`} (${kind})`);
  return names.length
    ? `What looks like an e-mail address or a telephone number is kept in this browser: ${names.join(', ')}. Keep something instead that says nothing of the person`
    : undefined;
};
