// The sink plays the servers of all other companies. It answers as they would, and logs every request.
import { createServer } from 'node:http';
import { answer } from './sink/answers.js';
import { serveFile, serveLive } from './sink/files.js';
import { createLog } from './sink/log.js';
import { nameService } from './sink/services.js';
import { readEvents } from './sink/read-events.js';

export function createSink() {
  const log = createLog(1000);
  return createServer(async (request, response) => {
    const address = new URL(request.url, 'http://sink');
    allowOtherSites(request, response);
    response.setHeader('Cache-Control', 'no-store');
    if (address.pathname === '/log.json') return answerLog(request, response, log);
    if (address.pathname === '/live/events') return log.follow(response);
    if (address.pathname === '/' || address.pathname.startsWith('/live/')) return serveLive(request, response);

    const body = await readBody(request);
    log.add({
      service: nameService(address.pathname),
      method: request.method,
      path: address.pathname,
      query: address.search,
      page: request.headers.referer ?? null,
      kind: request.headers['sec-fetch-dest'] ?? null,
      says: readEvents(body),
      // The size of the address and the body, without the headers that every request has.
      bytes: Buffer.byteLength(request.url) + body.length,
    });
    if (request.method === 'OPTIONS') return response.writeHead(204).end();
    if (await answer(address, response)) return undefined;
    return serveFile(request, response);
  });
}

function answerLog(request, response, log) {
  if (request.method === 'DELETE') log.clear();
  response.writeHead(200, { 'Content-Type': 'application/json' });
  response.end(request.method === 'OPTIONS' ? undefined : JSON.stringify(log.entries()));
}

/** Allows all cross-origin requests, including those with credentials. */
function allowOtherSites(request, response) {
  response.setHeader('Access-Control-Allow-Origin', request.headers.origin ?? '*');
  response.setHeader('Access-Control-Allow-Credentials', 'true');
  response.setHeader('Access-Control-Allow-Methods', 'GET, POST, PUT, DELETE, OPTIONS');
  response.setHeader('Access-Control-Allow-Headers', request.headers['access-control-request-headers'] ?? '*');
  response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
  response.setHeader('Vary', 'Origin');
}

async function readBody(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}
