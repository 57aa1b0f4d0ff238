// The files that the sink serves: vendors' files from their packages, as their CDNs do, and its own pages.
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const folder = (path) => sirv(fileURLToPath(new URL(path, import.meta.url)), { dev: true });
const serveLiveFolder = folder('live');
const vendors = [
  // PostHog requests its parts with the version in the path: /static/1.2.3/recorder.js.
  [/^\/posthog\/static\/(?:\d+\.\d+\.\d+\/)?/, folder('../../node_modules/posthog-js/dist')],
  [/^\/mixpanel\//, folder('../../node_modules/mixpanel-browser/dist')],
  [/^\/maps\//, folder('../../node_modules/leaflet/dist')],
  [/^\/films\//, folder('films')],
  [/^\/helpdesk\//, folder('helpdesk')],
];

export function serveLive(request, response) {
  request.url = request.url.replace(/^\/live\//, '/');
  serveLiveFolder(request, response, () => notFound(response));
}

export function serveFile(request, response) {
  const found = vendors.find(([prefix]) => prefix.test(request.url));
  if (!found) return notFound(response);
  const [prefix, serve] = found;
  request.url = request.url.replace(prefix, '/');
  return serve(request, response, () => notFound(response));
}

function notFound(response) {
  response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
}
