import { services } from '../../src/catalogue/services.js';
import type { CatalogueEntry } from '../../src/catalogue/entry.js';

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/** Makes an id for a policy from any name. */
export const idOf = (name: string): string => plain(name) || 'service';

/** The entry of the catalogue that has one of these names as its id or name. */
export const knownService = (...names: readonly (string | undefined)[]): CatalogueEntry | undefined => {
  const ids = names.filter((name) => name !== undefined).map(plain);
  return services.find(({ id, name }) => ids.includes(id) || ids.includes(plain(name)));
};

/** The entry of the catalogue that declares the host of an address. */
export function serviceOfAddress(address: string): CatalogueEntry | undefined {
  const host = URL.parse(address, 'https://site.invalid')?.hostname ?? '';
  return services.find(({ hosts = [] }) =>
    hosts.some((one) => (one.startsWith('*.') ? host.endsWith(one.slice(1)) : one.split('/')[0] === host)),
  );
}
