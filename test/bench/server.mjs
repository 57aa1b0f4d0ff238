import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { brotliCompressSync, constants } from 'node:zlib';
import { makePage, scriptText } from './page.mjs';

/**
 * This machine, for browsers. On a developer's host (`localhost`) Askfirst looks for an owner's faults at once, which isn't what visitors
 * feel; written with a full stop, it takes it for another host.
 */
const HOST = 'shop.localhost.';

const types = { css: 'text/css', js: 'text/javascript', html: 'text/html; charset=utf-8', gif: 'image/gif' };

const squeeze = (text) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: text.length < 1e6 ? 11 : 5 } });

/**
 * Serves a page for each contestant, its files, and the gated scripts, all compressed with Brotli once. `takeSent()` returns the paths and
 * sizes of the bodies sent since the last call.
 * @param {readonly import('./contestants/contestant.mjs').Contestant[]} contestants
 */
export function startServer(contestants) {
  const byName = new Map(contestants.map((contestant) => [contestant.name, contestant]));
  const bodies = new Map();
  let sent = [];

  const make = ({ pathname, searchParams }) => {
    const [, kind, name, ...rest] = pathname.split('/').map(decodeURIComponent);
    const contestant = byName.get(name);
    if (kind === 'page' && contestant)
      return makePage(contestant, Number(searchParams.get('scripts')), Number(searchParams.get('nodes')));
    if (kind === 'gated') return scriptText(Number.parseInt(name, 10));
    if (kind === 'empty') return '';
    const file = rest.join('/');
    if (contestant?.texts?.[file]) return contestant.texts[file];
    if (contestant?.files?.[file]) return readFileSync(contestant.files[file]);
    return undefined;
  };

  const server = createServer((request, response) => {
    const url = new URL(request.url, 'http://localhost');
    if (!bodies.has(url.href)) {
      const made = make(url);
      bodies.set(url.href, made === undefined ? undefined : squeeze(made));
    }
    const body = bodies.get(url.href);
    if (!body) return void response.writeHead(404).end();
    sent.push({ path: url.pathname, bytes: body.length });
    const isPage = url.pathname.startsWith('/page/');
    response.writeHead(200, {
      'content-type': types[isPage ? 'html' : url.pathname.split('.').pop()] ?? 'text/plain',
      'content-encoding': 'br',
      'content-length': body.length,
      'cache-control': isPage ? 'no-store' : 'max-age=3600',
      vary: 'accept-encoding',
    });
    response.end(body);
  });

  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () =>
      resolve({
        origin: `http://${HOST}:${server.address().port}`,
        takeSent: () => sent.splice(0),
        stop() {
          server.closeAllConnections();
          server.close();
        },
      }),
    ),
  );
}
