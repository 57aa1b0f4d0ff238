/** Keeps the latest requests, the newest last, and tells those who follow the log. */
export function createLog(limit) {
  let entries = [];
  let count = 0;
  const watchers = new Set();
  const tell = (event, data) => {
    for (const watcher of watchers) watcher.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  };
  return {
    entries: () => entries,
    add(request) {
      const entry = { number: ++count, time: new Date().toISOString(), ...request };
      entries = [...entries.slice(1 - limit), entry];
      tell('arrival', entry);
    },
    clear() {
      entries = [];
      tell('all', entries);
    },
    /** Sends the whole log, and then each new request. The response stays open (Server-Sent Events). */
    follow(response) {
      response.writeHead(200, { 'Content-Type': 'text/event-stream' });
      response.write(`event: all\ndata: ${JSON.stringify(entries)}\n\n`);
      watchers.add(response);
      response.on('close', () => watchers.delete(response));
    },
  };
}
