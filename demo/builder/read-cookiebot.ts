import type { ServiceUse } from '../../src/core/policy/service-use.js';
import { serviceOfAddress } from './known-service.js';
import type { Pasted } from './pasted.js';

/** Cookiebot's name for each usual category, and our id. */
const CATEGORIES: Readonly<Record<string, string>> = {
  necessary: 'necessary',
  preferences: 'functional',
  statistics: 'analytics',
  marketing: 'marketing',
};

/**
 * Reads Cookiebot's tag, and the tags that a page marks for Cookiebot: https://support.cookiebot.com/hc/en-us/articles/4405978132242
 * @returns undefined if the text has neither
 */
export function readCookiebot(text: string): Pasted | undefined {
  if (!/consent\.cookiebot\.(?:com|eu)\/uc\.js|data-cookieconsent=/.test(text)) return undefined;
  const page = new DOMParser().parseFromString(text, 'text/html');
  const marked = [...page.querySelectorAll<HTMLElement>('[data-cookieconsent]')].flatMap((element) => {
    const names = (element.dataset['cookieconsent'] ?? '').split(',').map((name) => name.trim());
    const address = element.getAttribute('data-cookieblock-src') ?? element.getAttribute('src') ?? '';
    return names.map((name) => ({ category: CATEGORIES[name], address })).filter(({ category }) => category);
  });
  const services = new Map<string, ServiceUse>();
  const unknown = new Set<string>();
  for (const { category = 'marketing', address } of marked) {
    const known = address ? serviceOfAddress(address) : undefined;
    if (known) services.set(known.id, { use: known.id, category });
    else if (address) unknown.add(address);
  }
  const names = [...new Set(marked.map(({ category = '' }) => category))];
  const ids = names.length ? [...new Set(['necessary', ...names])] : Object.values(CATEGORIES);
  return {
    kind: 'tags of Cookiebot',
    policy: {
      categories: ids.map((id) => ({ id, title: id })),
      ...(services.size ? { services: [...services.values()] } : {}),
    },
    notes: [
      'Cookiebot keeps its list of cookies on its own server: paste the page with your marked tags too, and find the rest with data-gate="report".',
      ...[...unknown].map(
        (address) => `The catalogue knows nobody behind ${address}: declare it as a service of your own.`,
      ),
    ],
  };
}
