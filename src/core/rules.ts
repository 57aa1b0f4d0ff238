import { isOwnEntry } from './entry-name.js';
import { entryNames } from './entry-names.js';
import { globSource } from './glob.js';
import type { Policy } from './policy.js';
import type { CookieSource, EntryKind, ServiceSource } from './policy-source.js';

/** What has to be allowed before something passes: the services that declared it. */
export interface Rule {
  /**
   * An expression: the id of the service, or of the several that declared the same. Any one of them lets it pass; where they are of
   * several categories all of them have to be allowed, so that what is accepted for one purpose doesn't serve another that was refused
   * (GDPR, article 6(1)(a)), unless one category is required. Empty for an entry that nobody declared.
   */
  readonly id: string;
  /** Whether it waits while the visitor hasn't answered; otherwise it fails, as after a refusal. */
  readonly waits: boolean;
  /** The first of those services. */
  readonly service?: ServiceSource;
}

const ruleOf = ({ categories }: Policy, services: readonly ServiceSource[]): Rule | undefined => {
  const serves = categories.filter(({ id }) => services.some(({ category }) => category === id));
  return (
    services[0] && {
      id: services.map(({ id }) => id).join(serves[1] && !serves.some(({ required }) => required) ? '&' : '|'),
      waits: !services.some(({ whileUndecided }) => whileUndecided === 'drop'),
      service: services[0],
    }
  );
};

/** What a policy says of addresses. */
export interface HostRules {
  /** The rule of an address, relative to the page, and the host as it was declared; undefined when nobody did, or it isn't an address. */
  readonly ruleOf: (address: unknown) => (Rule & { readonly declared: string }) | undefined;
  /** Finds text that may have a declared address in it, so that other text isn't looked at. */
  readonly mentions: RegExp;
}

/**
 * What the policy says of addresses. A declared host is a name (`stats.example`), a wildcard (`*.stats.example`, which isn't the
 * name itself: as in a Content-Security-Policy), either with a port or a path, or a path on this site (`/ingest/*`). A path
 * covers what is below it; `*` stands for any characters. The most specific one decides: a whole name before a wildcard, then
 * the longest.
 */
export const hostRules = (policy: Policy): HostRules => {
  const patterns = [...new Set(policy.services.flatMap(({ hosts = [] }) => hosts))]
    .map((declared) => {
      const bare = declared.replace(/^\w+:\/\//, '');
      const [name = '', first = ''] = bare.split('/');
      const host = (name || location.host).toLowerCase();
      const below = bare.slice(name.length);
      const declaredBy = policy.services.filter(({ hosts }) => hosts?.includes(declared));
      return {
        weight: (host.includes('*') ? 0 : 1e4) + (host + below).length,
        pattern: new RegExp(
          `^${globSource(host, '[^/]+')}\\.?(:\\d+)?${globSource(below)}${/[*/]$/.test(declared) ? '' : '(/|$)'}`,
        ),
        rule: { ...(ruleOf(policy, declaredBy) as Rule), declared },
        /** The longest text in the host's name, or in the first step of the path. */
        text: globSource((name || first).split('*').reduce((long, part) => (part.length > long.length ? part : long))),
        /** Whether it is this site's own, or may be. */
        isOwn: [location.host, location.hostname].some(
          (own) => own.endsWith(host.replace('*', '')) || host.indexOf('*') > 0,
        ),
      };
    })
    .sort((one, other) => other.weight - one.weight);
  const mentions = new RegExp(patterns.map(({ text }) => text).join('|'), 'i');
  /** Whether something of this site's own is declared. */
  const isOwn = patterns.some((one) => one.isOwn);
  /** What is plainly another's, or this site's where nothing of it is declared, isn't taken apart. */
  const isElsewhere = (address: unknown): boolean =>
    typeof address === 'string' &&
    (/^https?:\/\/[\w.:-]+(?:[/?#]|$)/i.test(address)
      ? !mentions.test(address)
      : !isOwn && /^\/?\w[^:]*$/.test(address) && document.baseURI.startsWith(origin));
  return {
    mentions,
    ruleOf(address) {
      if (isElsewhere(address)) return undefined;
      try {
        const { host, pathname } = new URL(address as string, document.baseURI);
        return patterns.find(({ pattern }) => pattern.test(host + pathname))?.rule;
      } catch {
        return undefined;
      }
    },
  };
};

/**
 * What the policy says of entries.
 * @returns the rule of a name, exact or covered by a glob; undefined when nothing is to be said of it: it is ours, or nobody
 *   declared it and that is allowed
 */
export const entryRules = (policy: Policy): ((kind: EntryKind, name: string) => Rule | undefined) => {
  const { services, undeclared } = policy;
  // One of a kind that doesn't exist is held as any: it was meant to be held.
  const sourceOf = ({ kind = 'cookie', name }: CookieSource): string =>
    `${Object.hasOwn(entryNames, kind) ? kind : '\\w+'}:${globSource(name)}`;
  const patterns = services.map(({ cookies = [] }) => new RegExp(`^(${cookies.map(sourceOf).join('|')})$`, 's'));
  return (kind, name) => {
    if (isOwnEntry(policy, kind, name)) return undefined;
    const declaredBy = services.filter((_, index) => (patterns[index] as RegExp).test(`${kind}:${name}`));
    return ruleOf(policy, declaredBy) ?? (undeclared === 'allow' ? undefined : { id: '', waits: false });
  };
};
