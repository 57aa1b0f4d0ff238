import { describeProblem, type Problems } from './problem.js';

/** A host name, with or without a wildcard before it and a port behind it; or a path; or both. It has no scheme and no query. */
const HOST = /^(?<name>(?:\*\.)?[\w-]+(?:\.[\w-]+)*(?::\d+)?)?(?<path>\/[^?#\s]*)?$/;
/** Stands for `*` while the browser reads an address, since a host name can't contain `*`. */
const STAND_IN = 'askfirst-any';

/** The address that a browser makes of a declared host, to compare the host with; undefined where it makes none. */
const asAddress = (host: string, scheme: string): string | undefined => {
  const [name = '', ...steps] = host.replaceAll('*', STAND_IN).split('/');
  const address = `${scheme}://${[name || STAND_IN, ...steps].join('/')}`;
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const path = steps.length ? url.pathname : '';
  return ((name && url.host) + path).replaceAll(STAND_IN, '*');
};

/** The spelling that a browser uses for a host which is declared in another one. */
const cureOf = (host: string): string | undefined => {
  const [name = ''] = host.split('/');
  const written = name.toLowerCase() + host.slice(name.length);
  const [plain, secure] = ['http', 'https'].map((scheme) => asAddress(written, scheme));
  if (secure === undefined) return 'a host name with a port from 1 to 65535, or with none';
  return [plain, secure].every((address) => address === written)
    ? undefined
    : `"${plain === written ? secure : (plain ?? '')}": in an address as browsers have it the rest is left out, so nothing would be held`;
};

/** Finds a declared host that no request can match. */
export function* checkHost(host: unknown, key: string): Problems {
  const parts = typeof host === 'string' ? HOST.exec(host)?.groups : undefined;
  const { name, path = '' } = parts ?? {};
  if (typeof host !== 'string' || !host || (name === undefined && !path) || path.startsWith('//')) {
    yield describeProblem(
      key,
      host,
      'a host name (in ASCII), "*.example.com", either with a path, or a path on the site',
    );
    return;
  }
  const cure = cureOf(host);
  if (cure) yield describeProblem(key, host, cure);
  else if (name && path && !/[.:]|^localhost$/.test(name))
    yield describeProblem(key, host, `"/${host}" for a path on the site: without / at its start "${name}" is a host`);
}
