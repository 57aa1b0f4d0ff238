import { writeCookie } from './write-cookie.js';

/**
 * `/a/b` → `/`, `/a`, `/a/`, `/a/b`, `/a/b/`; `www.shop.example` → itself and each parent. A cookie is erased only by its exact path and
 * domain.
 */
const pathsOf = (path: string): string[] =>
  path
    .split('/')
    .flatMap((_, index, parts) => [parts.slice(0, index + 1).join('/'), `${parts.slice(0, index + 1).join('/')}/`]);
const domainsOf = (host: string): string[] =>
  host.split('.').map((_, index, parts) => `;domain=${parts.slice(index).join('.')}`);

/** Erases the cookies of a name that this page can reach, on every path and domain, because there may be several. */
export const eraseCookie = (name: string): void => {
  for (const domain of ['', ...domainsOf(location.hostname)])
    for (const path of pathsOf(location.pathname))
      // A secure cookie can only be replaced by a secure one, and a partitioned cookie by a partitioned one.
      for (const kind of ['', ';secure', ';secure;partitioned'])
        writeCookie(`${name}=;max-age=0;path=${path}${domain}${kind}`);
};
