import { createServer } from 'node:http';
import { siteOf } from '../../testing/site-of.js';

/**
 * A proxy that lets no request out. A test can't answer every request that a browser makes to others (redirects, service workers, early
 * connections). Such requests end here, and their hosts are noted.
 */
export interface Barrier {
  /** The `proxy` option of a Playwright context. */
  readonly proxy: { readonly server: string; readonly bypass: string };
  /** The hosts of the requests that ended here. */
  readonly hosts: () => readonly string[];
  readonly close: () => void;
}

/** Hosts that Chromium itself contacts, whatever page is open. */
const OF_THE_BROWSER = [
  ...['content-autofill', 'optimizationguide-pa', 'safebrowsing', 'update', 'chromewebstore'].map(
    (name) => `${name}.googleapis.com`,
  ),
  ...['accounts', 'clients2', 'clients1', 'android.clients', 'mtalk', 'redirector.gvt1'].map(
    (name) => `${name}.google.com`,
  ),
];

/**
 * Puts up a barrier around a site.
 * @param through hosts that may still be reached
 */
export const createBarrier = async (site: string, through: readonly string[]): Promise<Barrier> => {
  const hosts = new Set<string>();
  const note = (host: string): void => {
    hosts.add(host.replace(/:(?:443|80)$/, ''));
  };
  const server = createServer(({ url = '' }, response) => {
    if (URL.canParse(url)) note(new URL(url).host);
    response.writeHead(200, { 'Content-Type': 'text/plain', 'Access-Control-Allow-Origin': '*' }).end();
  });
  server.on('connect', ({ url = '' }, socket) => {
    note(url);
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The barrier has no port');
  const { port } = bound;
  const own = siteOf(site);
  return {
    proxy: {
      server: `http://127.0.0.1:${port}`,
      bypass: [...new Set([new URL(site).hostname, own, `.${own}`, ...through])].join(','),
    },
    hosts: () => [...hosts].filter((host) => !OF_THE_BROWSER.includes(host)),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
};
