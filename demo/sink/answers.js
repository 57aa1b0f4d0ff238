// The answers of the other companies' servers, as far as their scripts need them.
import { drawTile } from './tile.js';

const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
/** Attributes with which the browser accepts a cookie of another site. Browsers that refuse such cookies accept partitioned ones. */
const acrossSites = 'Path=/; SameSite=None; Secure; Partitioned';
const postHogSettings = {
  supportedCompression: ['gzip', 'gzip-js'],
  hasFeatureFlags: false,
  featureFlags: {},
  sessionRecording: false,
  surveys: false,
  heatmaps: false,
  capturePerformance: false,
  autocapture_opt_out: false,
  siteApps: [],
};

const answers = [
  [/^\/mixpanel\/(track|engage|groups|record|settings|flags)\/?$/, () => json({ status: 1, error: null })],
  [/^\/posthog\/array\/[^/]+\/config$/, () => json(postHogSettings)],
  [/^\/posthog\/array\/[^/]+\/config\.js$/, ([path]) => script(setPostHogSettings(path.split('/')[3]))],
  [/^\/posthog\/(flags|decide)\/?$/, () => json({ ...postHogSettings, flags: {}, errorsWhileComputingFlags: false })],
  [/^\/posthog\/(e|s|i|batch|capture|engage)\//, () => json({ status: 1 })],
  [
    /^\/maps\/tiles\/(\d+)\/(-?\d+)\/(-?\d+)\.svg$/,
    (match) => ({ type: 'image/svg+xml', body: drawTile(...match.slice(1).map(Number)) }),
  ],
  [
    /^\/pixel\/seen\.gif$/,
    () => ({ type: 'image/gif', body: gif, cookie: `example_ads=1; Max-Age=31536000; ${acrossSites}` }),
  ],
  [
    /^\/films\/play$/,
    () => ({ ...json({ playing: true }), cookie: `example_film=1; Max-Age=2592000; ${acrossSites}` }),
  ],
  [/^\/helpdesk\/hello$/, () => json({ text: 'Hello! What would you like to fly?' })],
  [
    /^\/helpdesk\/message$/,
    () => json({ text: 'Thank you. This is a demonstration, so nobody reads this; a real desk would answer now.' }),
  ],
  [/^\/probe\.js$/, (match, query) => probe(query)],
];

/** @returns whether there was an answer. If not, the address may be that of a file */
export async function answer(address, response) {
  for (const [pattern, make] of answers) {
    const match = pattern.exec(address.pathname);
    if (!match) continue;
    const { type, body, cookie, delayMs = 0 } = make(match, address.searchParams);
    await new Promise((resolve) => setTimeout(resolve, delayMs));
    response.writeHead(200, { 'Content-Type': type, ...(cookie && { 'Set-Cookie': cookie }) });
    response.end(body);
    return true;
  }
  return false;
}

function json(value) {
  return { type: 'application/json', body: JSON.stringify(value) };
}

function script(body) {
  return { type: 'text/javascript; charset=utf-8', body };
}

function setPostHogSettings(token) {
  return `(window._POSTHOG_REMOTE_CONFIG ??= {})[${JSON.stringify(token)}] = ${JSON.stringify({ config: postHogSettings, siteApps: [] })};`;
}

/** A script that notes that it ran. It arrives after at most ten seconds. */
function probe(query) {
  const name = JSON.stringify(query.get('name') ?? 'probe').replaceAll('<', '\\u003c');
  const delayMs = Math.min(Number(query.get('delay')) || 0, 10_000);
  return { ...script(`(window.ran ??= []).push(${name}); document.dispatchEvent(new Event('ran'));`), delayMs };
}
