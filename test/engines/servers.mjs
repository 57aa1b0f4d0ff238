import { createServer } from 'node:http';
import { createSink } from '../../demo/sink.js';
import { createSite } from '../../demo/site.js';

const listen = (server, host) =>
  new Promise((settle) => server.listen(0, host, () => settle(`http://${host}:${server.address().port}`)));

/** Starts the demo, at ports of its own, with room for pages that a test makes. */
export async function startServers() {
  const made = new Map();
  const sinkServer = createSink();
  const sink = await listen(sinkServer, '127.0.0.1');
  const demo = createSite(sink);
  const siteServer = createServer((request, response) => {
    const page = made.get(request.url);
    if (!page) return demo.emit('request', request, response);
    return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  });
  const site = await listen(siteServer, 'localhost');
  return {
    site,
    sink,
    /** Serves a page with this in its head, with the policy and the gate behind it. */
    serve(path, policy, head, behind = '') {
      made.set(
        path,
        `<!doctype html><html lang="en"><head><title>Made</title><link rel="icon" href="data:,">${head}
<script type="application/json" id="askfirst-policy">${JSON.stringify(policy)}</script>
<script src="/askfirst/askfirst.js"></script>${behind}</head><body><h1>Made</h1></body></html>`,
      );
    },
    close() {
      for (const server of [siteServer, sinkServer]) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}
