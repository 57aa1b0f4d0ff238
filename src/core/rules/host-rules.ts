import type { Policy } from '../policy/policy.js';
import type { ServiceSource } from '../policy/service-source.js';
import { globSource } from './glob.js';
import { createRule, type Rule } from './rule.js';

/** The rule of an address, and the host as it was declared. */
export interface HostRule extends Rule {
  readonly declared: string;
}

/** What a policy says of addresses. */
export interface HostRules {
  /** The rule of an address, relative to the page; undefined when nobody declared it, or it isn't an address. */
  readonly ruleOf: (address: unknown) => HostRule | undefined;
  /** Matches every text that may mention a declared address, so that other texts needn't be searched. */
  readonly mentions: RegExp;
}

/** What addresses are relative to. A window is such a base. */
export interface AddressBase {
  readonly location: Pick<Location, 'host' | 'hostname' | 'origin'>;
  readonly document: Pick<Document, 'baseURI'>;
}

/** A declared host, ready to be compared. */
interface HostPattern {
  /** The host's name; where it has `*`, the whole labels after the last one. */
  readonly ending: string;
  readonly weight: number;
  /** Matches the host, port and path of an address. */
  readonly pattern: RegExp;
  readonly rule: HostRule;
  /** The longest piece of text in the host's name, or in the first step of the path. */
  readonly text: string;
  /** Whether it declares this site's own addresses, or may do so. */
  readonly isOwn: boolean;
}

/** With more declared hosts than this, one expression for all of them would take longer than reading each address. */
const MOST_MENTIONED = 300;
/** An absolute address that can be compared without being parsed. */
const PLAIN_ADDRESS = /^https?:\/\/([\w.-]+)(?::\d+)?(?:[/?#]|$)/i;

/** Adds something to the list of a key. */
const addTo = <Thing>(lists: Map<string, Thing[]>, key: string, thing: Thing): void => {
  const list = lists.get(key);
  if (list) list.push(thing);
  else lists.set(key, [thing]);
};

const servicesByHost = ({ services }: Policy): ReadonlyMap<string, ServiceSource[]> => {
  const byHost = new Map<string, ServiceSource[]>();
  for (const service of services) for (const declared of new Set(service.hosts)) addTo(byHost, declared, service);
  return byHost;
};

const longest = (parts: readonly string[]): string =>
  parts.reduce((long, part) => (part.length > long.length ? part : long), '');

const readHost = (
  policy: Policy,
  location: AddressBase['location'],
  declared: string,
  services: readonly ServiceSource[],
): HostPattern => {
  const bare = declared.replace(/^\w+:\/\//, '');
  const [name = '', first = ''] = bare.split('/');
  const host = (name || location.host).toLowerCase();
  const below = bare.slice(name.length);
  const star = host.lastIndexOf('*');
  const withoutPort = host.replace(/:\d+$/, '');
  const end = /[*/]$/.test(declared) ? '' : '(/|$)';
  return {
    ending: star < 0 ? withoutPort : withoutPort.slice(star + 1).replace(/^[^.]*\.?/, ''),
    weight: (star < 0 ? 10_000 : 0) + (host + below).length,
    pattern: new RegExp(`^${globSource(host, '[^/]+')}\\.?(:\\d+)?${globSource(below)}${end}`),
    rule: { ...createRule(policy, services), declared },
    text: globSource(longest((name || first).split('*'))),
    isOwn: [location.host, location.hostname].some(
      (own) => own.endsWith(host.replace('*', '')) || host.indexOf('*') > 0,
    ),
  };
};

/** The name itself, then the name without its first label, and so on; the last one is the empty text. */
const endingsOf = (name: string): string[] => {
  const labels = name.split('.');
  return [...labels.map((_, index) => labels.slice(index).join('.')), ''];
};

/**
 * What the policy says of addresses. A declared host is a name (`stats.example`), a wildcard (`*.stats.example`, which doesn't cover the
 * name itself, as in a Content-Security-Policy), either of them with or without a port and a path, or a path on this site (`/ingest/*`). A
 * path covers what is below it; `*` stands for any characters. The most specific one decides: a whole name before a wildcard, then the
 * longest. A look-up takes as long with many services as with few.
 */
export const hostRules = (policy: Policy, { location, document }: AddressBase): HostRules => {
  const patterns = [...servicesByHost(policy)].map(([declared, services]) =>
    readHost(policy, location, declared, services),
  );
  const byEnding = new Map<string, HostPattern[]>();
  for (const one of patterns) addTo(byEnding, one.ending, one);
  /** The declared hosts that a name may belong to. */
  const candidatesFor = (name: string): HostPattern[] =>
    endingsOf(name.toLowerCase().replace(/\.$/, '')).flatMap((ending) => byEnding.get(ending) ?? []);
  /** Whether one of this site's own addresses is declared. */
  const isOwn = patterns.some((one) => one.isOwn);
  const mentions =
    patterns.length > MOST_MENTIONED ? /\// : new RegExp(patterns.map(({ text }) => text).join('|'), 'i');
  /**
   * Fast path: addresses that can't match aren't parsed. They are those of other hosts, and relative ones if none of this site is declared.
   */
  const isElsewhere = (address: unknown): boolean => {
    if (typeof address !== 'string') return false;
    const name = PLAIN_ADDRESS.exec(address)?.[1];
    if (name) return !candidatesFor(name).length;
    return !isOwn && /^\/?\w[^:]*$/.test(address) && document.baseURI.startsWith(location.origin);
  };
  return {
    mentions,
    ruleOf(address) {
      if (isElsewhere(address)) return undefined;
      try {
        const { host, hostname, pathname } = new URL(address as string, document.baseURI);
        return candidatesFor(hostname)
          .filter(({ pattern }) => pattern.test(host + pathname))
          .sort((one, other) => other.weight - one.weight)[0]?.rule;
      } catch {
        return undefined;
      }
    },
  };
};
