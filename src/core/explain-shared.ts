import { covers } from './entry-name.js';
import type { Policy } from './policy.js';
import type { ServiceSource } from './policy-source.js';

interface Declaration {
  readonly what: string;
  readonly service: ServiceSource;
  readonly isSame: (other: string) => boolean;
}

const declarationsIn = ({ services }: Policy): Declaration[] =>
  services.flatMap((service) => [
    ...(service.hosts ?? []).map((host) => ({ what: host, service, isSame: (other: string) => other === host })),
    ...(service.cookies ?? []).map(({ name, kind = 'cookie' }) => ({
      what: `${kind} ${name}`,
      service,
      isSame: (other: string) => covers(`${kind} ${name}`, other),
    })),
  ]);

/**
 * What the policy declares for services of several categories, and the cure: one entry for one purpose, since who accepts one purpose
 * didn't accept the other (GDPR, recital 43; article 6(1)(a)).
 */
export const problemsOfShared = (policy: Policy): readonly string[] => {
  const all = declarationsIn(policy);
  const problems = all.flatMap(({ what, service }) => {
    const others = all.filter((other) => other.isSame(what) && other.service.category !== service.category);
    if (!others[0]) return [];
    const both = [service, ...others.map((other) => other.service)].sort(
      (one, other) => policy.services.indexOf(one) - policy.services.indexOf(other),
    );
    const isRequired = both.some(({ category }) => policy.categories.find(({ id }) => id === category)?.required);
    const by = [...new Set(both)].map(({ id, category }) => `"${id}" (${category})`).join(' and ');
    return `policy: ${what} is declared by ${by}, of several categories, so ${isRequired ? 'the required one has it pass always, for the others too' : 'it stays held until all of them are allowed'}; give each of them one of its own`;
  });
  return [...new Set(problems)];
};
