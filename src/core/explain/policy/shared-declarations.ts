import { covers } from '../../rules/covers.js';
import type { Policy } from '../../policy/policy.js';
import type { ServiceSource } from '../../policy/service-source.js';

interface Declaration {
  readonly what: string;
  readonly service: ServiceSource;
  /** Whether it covers more than its own name. */
  readonly isGlob: boolean;
}

const declarationsIn = ({ services }: Policy): Declaration[] =>
  services.flatMap((service) => [
    ...(service.hosts ?? []).map((host) => ({ what: host, service, isGlob: false })),
    ...(service.cookies ?? []).map(({ name, kind = 'cookie' }) => ({
      what: `${kind} ${name}`,
      service,
      isGlob: name.includes('*'),
    })),
  ]);

/** The beginning of a declaration: all of it, or the part before the first `*`. */
const headOf = ({ what, isGlob }: Declaration): string => (isGlob ? what.slice(0, what.indexOf('*')) : what);

/**
 * Finds the declarations that cover a name. They are indexed by their beginnings, so that the time doesn't grow with the square of the
 * services.
 */
const indexDeclarations = (all: readonly Declaration[]): ((what: string) => readonly Declaration[]) => {
  const byHead = new Map<string, Declaration[]>();
  for (const one of all) {
    const head = headOf(one);
    const same = byHead.get(head);
    if (same) same.push(one);
    else byHead.set(head, [one]);
  }
  return (what) =>
    // MooTools and Prototype have an `Array.from` of their own.
    [...Array(what.length + 1).keys()]
      .map((length) => byHead.get(what.slice(0, length)) ?? [])
      .flat()
      .filter((one) => one.what === what || (one.isGlob && covers(one.what, what)));
};

/**
 * Says what the policy declares for services of several categories, and the cure. Each entry should serve one purpose, because a visitor
 * who accepts one purpose didn't accept the other (GDPR, recital 43; article 6(1)(a)).
 */
export const findSharedDeclarations = (policy: Policy): readonly string[] => {
  const all = declarationsIn(policy);
  const findCovering = indexDeclarations(all);
  const problems = all.flatMap(({ what, service }) => {
    const others = findCovering(what).filter((other) => other.service.category !== service.category);
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
