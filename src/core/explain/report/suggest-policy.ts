import type { PolicySuggestion } from '../../contract/explanation.js';
import type { Policy } from '../../policy/policy.js';
import type { Id } from '../../policy/id.js';
import { withoutVisitor } from '../../policy/without-visitor.js';
import { isSupplied } from '../../policy/is-supplied.js';
import type { ServiceSource } from '../../policy/service-source.js';
import { covers } from '../../rules/covers.js';
import { hostRules } from '../../rules/host-rules.js';
import type { Findings } from './findings.js';

/** The category for a service: its usual one, or one of the site's own that a visitor is asked about. */
const categoryIn = ({ categories }: Policy, wanted: Id): Id => {
  if (categories.every(isSupplied) || categories.some(({ id }) => id === wanted)) return wanted;
  const asked = categories.filter(({ required }) => !required);
  return asked.at(-1)?.id ?? wanted;
};

/** Makes an id from a host's name. No other service has this id. */
const idOf = (host: string, taken: readonly Id[]): Id => {
  const id = host.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return taken.includes(id) ? `${id}-host` : id;
};

const unknownService = (host: string, policy: Policy, taken: readonly Id[]): ServiceSource => ({
  id: idOf(host, taken),
  category: categoryIn(policy, 'marketing'),
  name: host,
  thirdParty: true,
  hosts: [host],
});

/** The catalogue's services of which a host or an entry was found, without those that the policy has already. */
const knownServices = (
  { addresses, entries }: Findings,
  policy: Policy,
  catalogue: readonly ServiceSource[],
): { readonly services: readonly ServiceSource[]; readonly unknownHosts: readonly string[] } => {
  const { ruleOf } = hostRules({ ...policy, services: catalogue }, window);
  const declaredOf = new Map(addresses.map((address) => [address, ruleOf(address)?.declared]));
  const declared = new Set(declaredOf.values());
  const services = catalogue.filter(
    ({ id, hosts = [], cookies = [] }) =>
      !policy.services.some((own) => own.id === id) &&
      (hosts.some((host) => declared.has(host)) ||
        cookies.some(({ kind = 'cookie', name }) =>
          entries.some((entry) => entry.kind === kind && covers(name, entry.name)),
        )),
  );
  const unknown = addresses.filter((address) => declaredOf.get(address) === undefined);
  return { services, unknownHosts: [...new Set(unknown.map((address) => new URL(address).host))].sort() };
};

/**
 * Makes a policy from the site's own policy and the findings: with the catalogue's services in full, and a service for each host that the
 * catalogue doesn't know.
 */
export const suggestPolicy = (
  found: Findings,
  policy: Policy,
  catalogue: readonly ServiceSource[],
): PolicySuggestion => {
  const { services, unknownHosts } = knownServices(found, policy, catalogue);
  const known = services.map((service) => ({ ...service, category: categoryIn(policy, service.category) }));
  const taken = [...policy.services, ...known].map(({ id }) => id);
  const others = unknownHosts.map((host) => unknownService(host, policy, taken));
  const { categories, ...rest } = withoutVisitor(policy);
  const suggested = {
    ...rest,
    ...(categories.every(isSupplied) ? {} : { categories }),
    services: [...policy.services, ...known, ...others],
  };
  const isDeclared = ({ kind, name }: Findings['entries'][number]): boolean =>
    services.some(({ cookies = [] }) =>
      cookies.some((one) => (one.kind ?? 'cookie') === kind && covers(one.name, name)),
    );
  return {
    policy: suggested,
    catalogueIds: services.map(({ id }) => id),
    unknownHosts,
    unknownEntries: found.entries.filter((entry) => !isDeclared(entry)),
  };
};
