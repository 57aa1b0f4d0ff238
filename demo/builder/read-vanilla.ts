import type { CategorySource } from '../../src/core/policy/category-source.js';
import type { CookieSource } from '../../src/core/policy/cookie-source.js';
import type { PolicySource } from '../../src/core/policy/policy-source.js';
import type { ServiceSource } from '../../src/core/policy/service-source.js';
import type { ServiceUse } from '../../src/core/policy/service-use.js';
import type { Text } from '../../src/core/policy/text.js';
import { idOf, knownService } from './known-service.js';
import type { Pattern } from './literal.js';
import type { Pasted } from './pasted.js';

type Loose = Readonly<Record<string, unknown>>;
const asObject = (value: unknown): Loose => (typeof value === 'object' && value !== null ? (value as Loose) : {});
const asText = (value: unknown): string | undefined => (typeof value === 'string' && value ? value : undefined);
const asList = (value: unknown): readonly Loose[] => (Array.isArray(value) ? value.map(asObject) : []);
const withoutTags = (text: string): string => text.replaceAll(/<[^>]*>/g, '');

/** The name of an entry: a text stays as it is, and a regular expression becomes a glob. */
export function globOf(name: unknown): string | undefined {
  if (typeof name === 'string') return name;
  const { pattern } = asObject(name) as Partial<Pattern>;
  if (pattern === undefined) return undefined;
  const starts = pattern.startsWith('^');
  const ends = pattern.endsWith('$');
  const middle = pattern
    .replace(/^\^|\$$/g, '')
    .replaceAll(/\\(?<one>.)|\.\*|\.\+|\[[^\]]*\][*+]?|\(.*?\)/g, (_, one: string | undefined) => one ?? '*');
  return `${starts ? '' : '*'}${middle}${ends ? '' : '*'}`.replaceAll(/\*+/g, '*');
}

/** The title or description of a category in each language. The other tool has them in the sections that are linked to the category. */
function textOf(languages: Loose, category: string, key: 'title' | 'description'): Text | undefined {
  const found = Object.entries(languages).flatMap(([language, texts]) => {
    const sections = asList(asObject(asObject(texts)['preferencesModal'])['sections']);
    const text = asText(sections.find(({ linkedCategory }) => linkedCategory === category)?.[key]);
    return text ? [[language, withoutTags(text)] as const] : [];
  });
  if (found.length === 1) return found[0]?.[1];
  return found.length ? Object.fromEntries(found) : undefined;
}

const cookiesOf = (value: unknown): CookieSource[] =>
  asList(value).flatMap((cookie) => {
    const name = globOf(cookie['name']);
    return name ? [{ name }] : [];
  });

function servicesOf(category: string, declared: Loose): (ServiceSource | ServiceUse)[] {
  const own = Object.entries(asObject(declared['services'])).map(([name, value]) => {
    const label = withoutTags(asText(asObject(value)['label']) ?? name);
    const known = knownService(name, label);
    if (known) return { use: known.id, category };
    const cookies = cookiesOf(asObject(value)['cookies']);
    return { id: idOf(name), category, name: label, ...(cookies.length ? { cookies } : {}) };
  });
  const cookies = cookiesOf(asObject(declared['autoClear'])['cookies']);
  if (!own.length && cookies.length) return [{ id: idOf(`${category} cookies`), category, name: category, cookies }];
  return own;
}

/** Reads a configuration of vanilla-cookieconsent, version 3: https://cookieconsent.orestbida.com/reference/configuration-reference.html */
export function readVanilla(config: Loose): Pasted {
  const languages = asObject(asObject(config['language'])['translations']);
  const declared = Object.entries(asObject(config['categories'])).map(([id, value]) => [id, asObject(value)] as const);
  const categories = declared.map(([name, value]): CategorySource => {
    const summary = textOf(languages, name, 'description');
    return {
      id: idOf(name),
      title: textOf(languages, name, 'title') ?? name,
      ...(summary === undefined ? {} : { summary }),
      ...(value['readOnly'] === true && name !== 'necessary' ? { required: true } : {}),
    };
  });
  const services = declared.flatMap(([name, value]) => servicesOf(idOf(name), value));
  const days = Number(asObject(config['cookie'])['expiresAfterDays']);
  const revision = Number(config['revision']);
  const policy: PolicySource = {
    ...(revision > 0 ? { revision } : {}),
    ...(days > 0 ? { remember: { months: Math.max(1, Math.round(days / 30.4)) } } : {}),
    categories,
    ...(services.length ? { services } : {}),
  };
  const isOn = declared.filter(([, value]) => value['enabled'] === true && value['readOnly'] !== true);
  return {
    kind: 'a configuration of vanilla-cookieconsent',
    policy,
    notes: [
      'Who the companies behind the services are, and what their cookies are for, isn’t in it: add that.',
      ...isOn.map(([name]) => `“${name}” was on before anybody answered. Here it is off until it is accepted.`),
    ],
  };
}
