import { createServer } from 'node:http';
import { createSink } from '../../demo/sink.js';
import { createSite } from '../../demo/site.js';

const listen = (server, host) =>
  new Promise((settle) => server.listen(0, host, () => settle(`http://${host}:${server.address().port}`)));

/** Starts the demo, at ports of its own, with room for what a promise makes. */
export async function startServers() {
  const made = new Map();
  /** What was made comes first, before the server's own. */
  const withMade = (server) =>
    createServer((request, response) => {
      const answer = made.get(new URL(request.url, 'http://made').pathname);
      if (!answer) return server.emit('request', request, response);
      const { status = 200, headers, body = '' } = answer;
      return response.writeHead(status, { 'cache-control': 'no-store', ...headers }).end(body);
    });
  const sinkServer = withMade(createSink());
  const sink = await listen(sinkServer, '127.0.0.1');
  const siteServer = withMade(createSite(sink));
  const site = await listen(siteServer, 'localhost');
  return {
    site,
    sink,
    /** Answers with this at the path, on the site and on the address that plays the others: `status`, `headers`, `body`. */
    serve: (path, answer) => made.set(path, answer),
    /** Forgets what was made. */
    forget: () => made.clear(),
    close() {
      for (const server of [siteServer, sinkServer]) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}
