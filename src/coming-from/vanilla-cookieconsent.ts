import type { Tool } from './tool.js';

interface Saved {
  readonly categories: readonly string[];
  readonly services?: Readonly<Record<string, readonly string[]>>;
  readonly revision: number;
  readonly consentId: string;
  readonly lastConsentTimestamp: string;
  readonly expirationTime?: number;
}

/**
 * vanilla-cookieconsent 3: JSON, URI-encoded in the cookie and plain in localStorage. `categories` lists those accepted, `services` those
 * accepted in each category. As in that tool, an answer to another `revision` doesn't count. (orestbida/cookieconsent,
 * src/utils/cookies.js and src/utils/scripts.js; its documentation, reference/configuration-reference)
 */
export const vanillaCookieconsent: Tool = {
  entries: ['cc_cookie'],
  inStorage: true,
  read: ([text], revision) => {
    const saved = JSON.parse(decodeURIComponent(text)) as Saved;
    const { categories, services = {}, consentId, lastConsentTimestamp, expirationTime = Infinity } = saved;
    if (!(categories instanceof Array) || typeof consentId !== 'string' || typeof lastConsentTimestamp !== 'string')
      throw new SyntaxError();
    if (saved.revision !== Number(revision) || expirationTime < Date.now()) return undefined;
    const listed = Object.values(services).flat();
    return {
      answers: Object.fromEntries([...categories, ...listed].map((name) => [name, true])),
      refusesRest: true,
      partly: categories.filter((name) => services[name]?.length),
      at: lastConsentTimestamp,
    };
  },
  marks: {
    selector: '[data-category]',
    names: ({ dataset: { category = '', service } }) => [service ?? category],
  },
};
