import { entryNames } from './entry-names.js';
import { globSource } from './glob.js';
import type { Policy } from './policy.js';
import type { EntryKind, ServiceSource } from './policy-source.js';

/** What has to be allowed before something passes: the services that declared it. */
export interface Rule {
  /**
   * An expression: the id of the service, or of the several that declared the same. Any one of them lets it pass. Empty for an
   * entry that nobody declared.
   */
  readonly id: string;
  /** Whether it waits while the visitor hasn't answered; otherwise it fails, as after a refusal. */
  readonly waits: boolean;
  /** The first of those services. */
  readonly service?: ServiceSource;
}

const ruleOf = (services: readonly ServiceSource[]): Rule | undefined =>
  services[0] && {
    id: services.map(({ id }) => id).join('|'),
    waits: services.every(({ whileUndecided }) => whileUndecided !== 'drop'),
    service: services[0],
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
export const hostRules = ({ services }: Policy): HostRules => {
  const all = [...new Set(services.flatMap(({ hosts = [] }) => hosts))];
  const patterns = all
    .map((declared) => {
      const [name = '', ...path] = declared.replace(/^\w+:\/\//, '').split('/');
      const host = (name || location.host).toLowerCase();
      const below = path.map((part) => `/${part}`).join('');
      return {
        weight: (host.includes('*') ? 0 : 1e4) + host.length + below.length,
        pattern: new RegExp(
          `^${globSource(host, '[^/]+')}\\.?(:\\d+)?${globSource(below)}${/[*/]$/.test(declared) ? '' : '(/|$)'}`,
        ),
        rule: { ...(ruleOf(services.filter(({ hosts }) => hosts?.includes(declared))) as Rule), declared },
      };
    })
    .sort((one, other) => other.weight - one.weight);
  const bare = all.map((declared) => declared.replace(/^\w+:\/\//, '').toLowerCase());
  // The longest text in the host's name, or in the first step of the path.
  const mentions = new RegExp(
    bare
      .map((one) =>
        (/[^/]+/.exec(one)?.[0] ?? '').split('*').reduce((long, part) => (part.length > long.length ? part : long)),
      )
      .map((text) => globSource(text))
      .join('|'),
    'i',
  );
  /** Whether something of this site's own is declared. */
  const isOwn = bare.some((one) => {
    const [host = ''] = one.split('/');
    return [location.host, location.hostname].some(
      (own) => own.endsWith(host.replace('*', '')) || host.indexOf('*') > 0,
    );
  });
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
export const entryRules = ({
  services,
  undeclared,
  cookie,
}: Policy): ((kind: EntryKind, name: string) => Rule | undefined) => {
  const patterns = services.flatMap((service) =>
    (service.cookies ?? []).map(({ kind = 'cookie', name }) => ({
      service,
      // One of a kind that doesn't exist is held as any: it was meant to be held.
      pattern: new RegExp(`^${Object.hasOwn(entryNames, kind) ? kind : '\\w+'}:${globSource(name)}$`, 's'),
    })),
  );
  return (kind, name) => {
    const entry = `${kind}:${name}`;
    if (name === (kind === 'cookie' ? (cookie?.name ?? 'askfirst') : 'askfirst-tell')) return undefined;
    const found = patterns.filter(({ pattern }) => pattern.test(entry)).map(({ service }) => service);
    return ruleOf([...new Set(found)]) ?? (undeclared === 'allow' ? undefined : { id: '', waits: false });
  };
};
