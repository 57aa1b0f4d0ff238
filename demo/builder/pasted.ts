import type { PolicySource } from '../../src/core/policy/policy-source.js';
import { readCookiebot } from './read-cookiebot.js';
import { readKlaro } from './read-klaro.js';
import { readObjectAfter } from './literal.js';
import { readVanilla } from './read-vanilla.js';

/** What the builder found in a pasted text. */
export interface Pasted {
  /** What the text is, in words for the page: "a policy", "a configuration of Klaro". */
  readonly kind: string;
  readonly policy: PolicySource;
  /** What the user has to check or add. */
  readonly notes: readonly string[];
}

function readPolicy(text: string): Pasted | undefined {
  const inTag = /<script[^>]*id="?askfirst-policy"?[^>]*>(?<json>.*?)<\/script>/s.exec(text)?.groups?.['json'];
  try {
    const policy = JSON.parse(inTag ?? text) as unknown;
    const isObject = typeof policy === 'object' && policy !== null && !Array.isArray(policy);
    return isObject ? { kind: 'a policy', policy, notes: [] } : undefined;
  } catch {
    return undefined;
  }
}

/** Reads a policy, or the configuration of another tool. @throws {TypeError} if the text is neither */
export function readPasted(text: string): Pasted {
  const own = readPolicy(text);
  if (own) return own;
  const cookiebot = readCookiebot(text);
  if (cookiebot) return cookiebot;
  const vanilla = readObjectAfter(text, /(?:CookieConsent\s*\.\s*|\b)run\s*\(\s*\{/);
  if (vanilla) return readVanilla(vanilla);
  const object = readObjectAfter(text, /(?:=|\(|:|export default|^)\s*\{/m);
  if (object && Array.isArray(object['services'])) return readKlaro(object);
  if (object && typeof object['categories'] === 'object') return readVanilla(object);
  throw new TypeError(
    'This is no policy, and no configuration of vanilla-cookieconsent, Klaro or Cookiebot that can be read.',
  );
}
