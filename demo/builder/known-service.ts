import { services } from '../../src/catalogue/services.js';
import type { CatalogueEntry } from '../../src/catalogue/entry.js';

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/** An id as a policy wants it, made of any name. */
export const idOf = (name: string): string => plain(name) || 'service';

/** The entry of the catalogue that one of these names means. */
export const knownService = (...names: readonly (string | undefined)[]): CatalogueEntry | undefined => {
  const ids = names.filter((name) => name !== undefined).map(plain);
  return services.find(({ id, name }) => ids.includes(id) || ids.includes(plain(name)));
};

/** The entry that declares the host of an address. */
export function serviceOfAddress(address: string): CatalogueEntry | undefined {
  const host = URL.parse(address, 'https://site.invalid')?.hostname ?? '';
  return services.find(({ hosts = [] }) =>
    hosts.some((one) => (one.startsWith('*.') ? host.endsWith(one.slice(1)) : one.split('/')[0] === host)),
  );
}
