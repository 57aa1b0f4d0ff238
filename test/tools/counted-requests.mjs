const KINDS = {
  css: ['text/css', ''],
  html: ['text/html', '<!doctype html>'],
  js: ['text/javascript', '//'],
  svg: ['image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg" id="a" width="1" height="1"/>'],
  txt: ['text/plain', 'x'],
};

/**
 * A plugin for @web/test-runner. It answers `/counted/name.ext` with a file of that type, and counts the requests, those of WebSockets too.
 * `/counts` returns the count of each.
 */
export function countedRequests() {
  const counts = new Map();
  const count = (path) => counts.set(path, (counts.get(path) ?? 0) + 1);
  return {
    name: 'counted-requests',
    serverStart({ server }) {
      server.on('upgrade', ({ url }, socket) => {
        if (!url.startsWith('/counted/')) return;
        count(url);
        socket.destroy();
      });
    },
    serve(context) {
      const { path } = context;
      if (path === '/counts') return { body: JSON.stringify(Object.fromEntries(counts)), type: 'json' };
      if (!path.startsWith('/counted/')) return undefined;
      count(path);
      const [type, body] = KINDS[path.split('.').at(-1)] ?? KINDS.txt;
      context.set('Cache-Control', 'no-store');
      context.set('Content-Type', type);
      return { body, type };
    },
  };
}
