import { describeProblem, type Problems } from './problem.js';

/** A host name, if with a port, or a wildcard before one, or a path; no scheme, and no question. */
const HOST = /^(?<name>(?:\*\.)?[\w-]+(?:\.[\w-]+)*(?::\d+)?)?(?<path>\/[^?#\s]*)?$/;
/** Stands for `*` while an address is read, since a host name with `*` in it is none. */
const STAND_IN = 'askfirst-any';

/** What a browser makes of a declared host: the text that it compares with; undefined where it is no address. */
const asAddress = (host: string, scheme: string): string | undefined => {
  const [name = '', ...steps] = host.replaceAll('*', STAND_IN).split('/');
  const address = `${scheme}://${[name || STAND_IN, ...steps].join('/')}`;
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const path = steps.length ? url.pathname : '';
  return ((name && url.host) + path).replaceAll(STAND_IN, '*');
};

/** How a host that is written otherwise than a browser has it would have to be written. */
const cureOf = (host: string): string | undefined => {
  const [name = ''] = host.split('/');
  const written = name.toLowerCase() + host.slice(name.length);
  const [plain, secure] = ['http', 'https'].map((scheme) => asAddress(written, scheme));
  if (secure === undefined) return 'a host name with a port from 1 to 65535, or with none';
  return [plain, secure].every((address) => address === written)
    ? undefined
    : `"${plain === written ? secure : (plain ?? '')}": in an address as browsers have it the rest is left out, so nothing would be held`;
};

/** Finds a declared host that no request can be to. */
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
