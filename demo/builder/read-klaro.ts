import type { Text } from '../../src/core/policy/text.js';
import type { CategorySource } from '../../src/core/policy/category-source.js';
import type { PolicySource } from '../../src/core/policy/policy-source.js';
import type { ServiceSource } from '../../src/core/policy/service-source.js';
import type { ServiceUse } from '../../src/core/policy/service-use.js';
import { readNames } from '../../src/coming-from/names.js';
import { idOf, knownService } from './known-service.js';
import type { Pasted } from './pasted.js';
import { globOf } from './read-vanilla.js';

type Loose = Readonly<Record<string, unknown>>;
const asObject = (value: unknown): Loose => (typeof value === 'object' && value !== null ? (value as Loose) : {});
const asText = (value: unknown): string | undefined => (typeof value === 'string' && value ? value : undefined);
const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The category for a purpose in Klaro: a usual category if the name is known, else one with the purpose's own name. */
const categoryOf = (purpose: string): string => readNames()(purpose)[0] ?? idOf(purpose);

function serviceOf(value: unknown): ServiceSource | ServiceUse | undefined {
  const one = asObject(value);
  const name = asText(one['name']);
  if (!name) return undefined;
  const purpose = asText(asList(one['purposes'])[0]) ?? 'functional';
  const category = one['required'] === true ? 'necessary' : categoryOf(purpose);
  const known = knownService(name, asText(one['title']));
  if (known) return { use: known.id, category };
  const cookies = asList(one['cookies']).flatMap((cookie) => {
    const glob = globOf(Array.isArray(cookie) ? (cookie as unknown[])[0] : cookie);
    return glob ? [{ name: glob }] : [];
  });
  return { id: idOf(name), category, name: asText(one['title']) ?? name, ...(cookies.length ? { cookies } : {}) };
}

/** The title of a purpose in each language of Klaro's translations. */
function titleOf(translations: Loose, purpose: string): Text {
  const found = Object.entries(translations).flatMap(([language, texts]) => {
    const said = asObject(asObject(texts)['purposes'])[purpose];
    const text = asText(said) ?? asText(asObject(said)['title']);
    return text && language !== 'zz' ? [[language, text] as const] : [];
  });
  return found.length ? Object.fromEntries(found) : purpose;
}

/** Reads a configuration of Klaro: https://klaro.org/docs/integration/annotated-configuration */
export function readKlaro(config: Loose): Pasted {
  const declared = asList(config['services']);
  const services = declared.map(serviceOf).filter((one) => one !== undefined);
  const purposes = [...new Set(declared.flatMap((one) => asText(asList(asObject(one)['purposes'])[0]) ?? []))];
  const translations = asObject(config['translations']);
  const categories = [...new Set(services.map(({ category }) => category))].map((id): CategorySource => {
    const purpose = purposes.find((one) => categoryOf(one) === id);
    return { id, title: purpose && id !== 'necessary' ? titleOf(translations, purpose) : id };
  });
  const days = Number(config['cookieExpiresAfterDays']);
  const url = asText(config['privacyPolicy']);
  const policy: PolicySource = {
    ...(url ? { policyUrl: url } : {}),
    ...(days > 0 ? { remember: { months: Math.max(1, Math.round(days / 30.4)) } } : {}),
    categories,
    services,
  };
  const isOn = declared.map(asObject).filter((one) => one['default'] === true && one['required'] !== true);
  return {
    kind: 'a configuration of Klaro',
    policy,
    notes: [
      'Who the companies behind the services are, and what their cookies are for, isn’t in it: add that.',
      ...isOn.map(
        (one) => `“${String(one['name'])}” was on before anybody answered. Here it is off until it is accepted.`,
      ),
    ],
  };
}
