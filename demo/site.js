// The shop's server. Pages are rendered on each request; everything else is a file.
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { renderPage } from './page.js';

const folder = (path) => fileURLToPath(new URL(path, import.meta.url));
const serveDemo = sirv(folder('.'), { dev: true });
const serveWidget = sirv(folder('../dist'), { dev: true });
const serveGuide = sirv(folder('guide/.vitepress/dist'), { dev: true });
const page = /^\/$|^\/demo\/(situations\/)?[a-z-]+\.html$/;

/** @param {string} sink the sink's origin, without a slash at the end */
export function createSite(sink) {
  return createServer((request, response) => {
    const address = new URL(request.url, 'http://localhost');
    const notFound = () => sendPage(response, '/demo/not-found.html', address, sink);
    response.setHeader('Cache-Control', 'no-store');

    if (page.test(address.pathname)) sendPage(response, address.pathname, address, sink);
    else if (address.pathname === '/demo/') redirect(response, '/demo/home.html');
    else if (move(request, '/askfirst/')) serveWidget(request, response, () => endWith(response, 404));
    else if (move(request, '/guide/')) serveGuide(request, response, () => withoutGuide(response));
    else if (move(request, '/demo/')) serveDemo(request, response, notFound);
    else notFound();
  });
}

/** Removes the prefix from the request's address. @returns false if the address doesn't start with it */
function move(request, prefix) {
  if (!request.url.startsWith(prefix)) return false;
  request.url = `/${request.url.slice(prefix.length)}`;
  return true;
}

async function sendPage(response, path, address, sink) {
  const found = await renderPage(path, address, sink);
  const { html, headers } = found ?? (await renderPage('/demo/not-found.html', address, sink));
  response.writeHead(found && path !== '/demo/not-found.html' ? 200 : 404, {
    'Content-Type': 'text/html; charset=utf-8',
    // Sends the whole address of the page, so that the sink can show where a request came from. A real site sends less.
    'Referrer-Policy': 'no-referrer-when-downgrade',
    ...headers,
  });
  response.end(html);
}

function redirect(response, location) {
  response.writeHead(302, { Location: location }).end();
}

function withoutGuide(response) {
  response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end('No such page. Is the guide there? "npm run guide" makes it.');
}

function endWith(response, status) {
  response.writeHead(status).end();
}
