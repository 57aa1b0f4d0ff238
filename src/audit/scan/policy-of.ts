import type { CatalogueEntry } from '../../catalogue/entry.js';
import { services as catalogue } from '../../catalogue/services.js';
import { suggestedCategory } from '../../catalogue/suggested-category.js';
import type { CookieSource } from '../../core/policy/cookie-source.js';
import type { Id } from '../../core/policy/id.js';
import type { PolicySource } from '../../core/policy/policy-source.js';
import type { ServiceSource } from '../../core/policy/service-source.js';
import type { ServiceUse } from '../../core/policy/service-use.js';
import { parsePolicy } from '../../core/policy/policy.js';
import { covers } from '../../core/rules/covers.js';
import type { ObservedEntry } from '../../testing.js';
import { addressRules } from '../../testing/address-rules.js';
import { isSameSiteOf, siteOf } from '../../testing/site-of.js';
import { daysLeft } from '../checks/check-lifetimes.js';
import { companyOfHost } from './company-of-host.js';
import type { Found } from './found.js';
import { lifetimeWords } from './lifetime-words.js';

/** The category of a service that a person has to decide. The widget rejects a policy that has it. */
export const UNDECIDED_CATEGORY = '?';

const idOf = (name: string, taken: ReadonlySet<Id>): Id => {
  const id =
    name
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, '') || 'service';
  let count = 1;
  const next = (): Id => (count === 1 ? id : `${id}-${count}`);
  while (taken.has(next())) count += 1;
  return next();
};

/** Finds the catalogue's services that declare an address. Their category doesn't matter here. */
const catalogueRules = (page: string) =>
  addressRules(
    parsePolicy(JSON.stringify({ services: catalogue.map((entry) => ({ ...entry, category: 'marketing' })) })),
    page,
  );

const hasEntry = ({ cookies = [] }: Pick<CatalogueEntry, 'cookies'>, { kind, name }: ObservedEntry): boolean =>
  cookies.some((cookie) => (cookie.kind ?? 'cookie') === kind && covers(cookie.name, name));

const cookieOf = (entry: ObservedEntry, since: number | undefined): CookieSource => ({
  name: entry.name,
  ...(entry.kind !== 'cookie' && { kind: entry.kind }),
  ...(entry.kind === 'cookie' && { lifetime: lifetimeWords(daysLeft(entry)) }),
  when: 'when a page is opened',
  ...(since !== undefined && { since }),
});

/** The host that an entry outside the catalogue belongs to: that of the script that stored it, or the domain that has it. */
const hostOf = ({ by, place }: ObservedEntry, page: string): string => {
  const script = by && URL.canParse(by) ? new URL(by).hostname : undefined;
  if (script && !isSameSiteOf(script, page)) return script;
  return place.includes('://') ? new URL(place).hostname : place.replace(/^\./, '');
};

/** A service for each company that the catalogue doesn't know. */
const unknownServices = (
  found: Found,
  page: string,
  taken: ReadonlySet<Id>,
  since: number | undefined,
): readonly ServiceSource[] => {
  const ids = new Set(taken);
  const groups = new Map<string, { hosts: Set<string>; entries: ObservedEntry[] }>();
  const groupOf = (host: string): { hosts: Set<string>; entries: ObservedEntry[] } => {
    const { name } = isSameSiteOf(host, page) ? { name: '' } : companyOfHost(host);
    const group = groups.get(name) ?? { hosts: new Set(), entries: [] };
    groups.set(name, group);
    return group;
  };
  for (const { address } of found.requests) {
    const { hostname, pathname } = new URL(address);
    groupOf(hostname).hosts.add(isSameSiteOf(hostname, page) ? pathname : hostname);
  }
  for (const entry of found.entries) groupOf(hostOf(entry, page)).entries.push(entry);
  return [...groups].map(([name, { hosts, entries }]) => {
    const isOwn = name === '';
    const id = idOf(isOwn ? 'this-site' : name, ids);
    ids.add(id);
    const provider = isOwn ? siteOf(page) : companyOfHost([...hosts][0] ?? name).provider;
    return {
      ...{ id, category: UNDECIDED_CATEGORY, name: isOwn ? siteOf(page) : name, provider, thirdParty: !isOwn },
      ...(hosts.size && { hosts: [...hosts].sort() }),
      ...(entries.length && { cookies: entries.map((entry) => cookieOf(entry, since)) }),
      ...(since !== undefined && { since }),
    };
  });
};

/**
 * Makes a policy from what was found, or adds it to the policy that the site has. A category that can't be known isn't guessed; it is "?".
 * @param before the site's policy, if it has one
 */
export const policyOf = (found: Found, page: string, before?: PolicySource): PolicySource => {
  if (before && !found.entries.length && !found.requests.length) return before;
  const revision = (before?.revision ?? 0) + 1;
  const since = before ? revision : undefined;
  const ruleOf = catalogueRules(page);
  const idsOf = (address: string): readonly Id[] => ruleOf(address)?.id.split(/[|&]/) ?? [];
  const asked = new Set(found.requests.flatMap(({ address }) => idsOf(address)));
  const there = before?.services ?? [];
  const taken = new Set(there.map((service) => service.id ?? ('use' in service ? service.use : '')));
  const known = catalogue.filter(
    (entry) => !taken.has(entry.id) && (asked.has(entry.id) || found.entries.some((one) => hasEntry(entry, one))),
  );
  const uses = known.map((entry): ServiceUse => ({
    use: entry.id,
    category: suggestedCategory(entry),
    ...(since !== undefined && { since }),
  }));
  const rest: Found = {
    requests: found.requests.filter(({ address }) => !idsOf(address).length),
    entries: found.entries.filter((one) => !known.some((entry) => hasEntry(entry, one))),
  };
  const ids = new Set([...taken, ...known.map(({ id }) => id)]);
  const services = [...there, ...uses, ...unknownServices(rest, page, ids, since)];
  return { ...before, revision, services };
};
