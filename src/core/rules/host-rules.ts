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
  /**
   * The rule of an address; undefined when nobody declared it, or it isn't an address.
   * @param base what the address is relative to, if not to the page
   */
  readonly ruleOf: (address: unknown, base?: string) => HostRule | undefined;
  /** Matches every text that may mention a declared address, so that other texts needn't be searched. */
  readonly mentions: RegExp;
}

/** What addresses are relative to. A window is such a base. */
export interface AddressBase {
  readonly location: Pick<Location, 'host' | 'hostname' | 'origin'>;
  readonly document: Pick<Document, 'baseURI'>;
}

/** A host as one service declares it. */
interface DeclaredHost {
  readonly declared: string;
  readonly service: ServiceSource;
  /** Its name and port; empty for a path on this site. */
  readonly name: string;
  /** The same; for a path on this site, this site's. */
  readonly host: string;
  readonly path: string;
}

/** With more declared hosts than this, one expression for all of them would take longer than reading each address. */
const MOST_MENTIONED = 300;
/** An absolute address that can be compared without being parsed. (What ends in a number may be an IP address, spelled in many ways.) */
const PLAIN_ADDRESS = /^https?:\/\/([\w.-]+\.[a-z]+)(?::\d+)?(?:[/?#]|$)/i;
/**
 * Matches an attribute in markup in which a host may be spelled otherwise: with a reference (`&#x74;`), an escape (`%74`), a character outside
 * of ASCII (`ｔ`), or with a tab or a line end, which browsers ignore in an address.
 */
const SPELLED_OTHERWISE = /=\s*(?:"[^"]*|'[^']*|[^\s>="']*)[&%\t\n\r\x80-\uffff]/;

const longest = (parts: readonly string[]): string =>
  parts.reduce((long, part) => (part.length > long.length ? part : long), '');

const readHost = (declared: string, service: ServiceSource, own: string): DeclaredHost => {
  const [, name = '', path = ''] = /^(?:\w+:\/\/)?([^/]*)(.*)/.exec(declared) ?? [];
  return { declared, service, name, host: (name || own).toLowerCase(), path };
};

/** The host's name without its port; where it has `*`, the whole labels after the last one. */
const endingOf = ({ host }: DeclaredHost): string => host.replace(/:\d+$/, '').replace(/.*\*[^.]*\.?/, '');

/** A whole name weighs more than a wildcard, then the longest weighs most. */
const weigh = ({ host, path }: DeclaredHost): number => (host.includes('*') ? 0 : 10_000) + (host + path).length;

/** Matches the host, port and path of an address. The browser keeps what it has compiled of an expression. */
const makePattern = ({ host, path }: DeclaredHost): RegExp =>
  new RegExp(`^${globSource(host, '[^/]+')}\\.?(:\\d+)?${globSource(path)}${/[*/]$/.test(host + path) ? '' : '(/|$)'}`);

/** The longest piece of text in the host's name, or in the first step of the path. */
const textOf = ({ name, path }: DeclaredHost): string =>
  globSource(longest((name || (path.split('/')[1] ?? '')).split('*')));

/**
 * Reads an address as the browser does; undefined if it isn't one. Nothing else is caught: what goes wrong in a look-up keeps the page from
 * fetching, and doesn't let it pass.
 */
const parseAddress = (address: unknown, base: string): URL | undefined => {
  try {
    return new URL(address as string, base);
  } catch {
    return undefined;
  }
};

/**
 * What the policy says of addresses. A declared host is a name (`stats.example`), a wildcard (`*.stats.example`, which doesn't cover the
 * name itself, as in a Content-Security-Policy), either of them with or without a port and a path, or a path on this site (`/ingest/*`). A
 * path covers what is below it; `*` stands for any characters. The most specific one decides: a whole name before a wildcard, then the
 * longest. A look-up takes as long with many services as with few.
 */
export const hostRules = (policy: Policy, { location, document }: AddressBase): HostRules => {
  // Read once, because the browser makes the text of an origin anew each time.
  const { origin } = location;
  const hosts = policy.services.flatMap((service) =>
    (service.hosts ?? []).map((declared) => readHost(declared, service, location.host)),
  );
  const byEnding = new Map<string, DeclaredHost[]>();
  for (const one of hosts) {
    const ending = endingOf(one);
    const list = byEnding.get(ending);
    if (list) list.push(one);
    else byEnding.set(ending, [one]);
  }
  /** The declared hosts that a name may belong to: those whose ending is the name, the name without its first label, and so on. */
  const candidatesFor = (name: string): readonly DeclaredHost[] => {
    const found: DeclaredHost[] = [];
    let ending = name.toLowerCase().replace(/\.$/, '');
    while (ending) {
      found.push(...(byEnding.get(ending) ?? []));
      const dot = ending.indexOf('.');
      ending = dot < 0 ? '' : ending.slice(dot + 1);
    }
    found.push(...(byEnding.get('') ?? []));
    return found;
  };
  /** Whether one of this site's own addresses is declared, or may be. */
  const isOwn = hosts.some(
    ({ host }) =>
      host.indexOf('*') > 0 || [location.host, location.hostname].some((own) => own.endsWith(host.replace('*', ''))),
  );
  const mentions =
    hosts.length > MOST_MENTIONED
      ? /[=/]/
      : new RegExp([...hosts.map(textOf), SPELLED_OTHERWISE.source].join('|'), 'i');
  /**
   * Fast path: addresses that can't match aren't parsed. They are those of other hosts, and relative ones if none of this site is declared.
   */
  const isElsewhere = (address: unknown, base: string): boolean => {
    if (typeof address !== 'string') return false;
    const name = PLAIN_ADDRESS.exec(address)?.[1];
    if (name) return !candidatesFor(name).length;
    return !isOwn && /^\/?\w[^:]*$/.test(address) && base.startsWith(origin);
  };
  return {
    mentions,
    ruleOf(address, base = document.baseURI) {
      if (isElsewhere(address, base)) return undefined;
      const url = parseAddress(address, base);
      if (!url) return undefined;
      const found = candidatesFor(url.hostname)
        .filter((one) => makePattern(one).test(url.host + url.pathname))
        .sort((one, other) => weigh(other) - weigh(one));
      const [first] = found;
      if (!first) return undefined;
      const { declared } = first;
      const services = found.filter((one) => one.declared === declared).map(({ service }) => service);
      return { ...createRule(policy, [...new Set(services)]), declared };
    },
  };
};
