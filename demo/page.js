// Replaces the markers of a page, as a site's template engine would.
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';

const read = (path) => readFile(new URL(path, import.meta.url), 'utf8');

/**
 * @param {string} path of the page, such as /demo/home.html
 * @param {URL} address the requested address, with its query
 * @param {string} sink the sink's origin
 * @returns the page and its own headers; undefined if there is no such page
 */
export async function renderPage(path, address, sink) {
  const html = await read(path === '/' ? '../index.html' : `..${path}`).catch(() => undefined);
  const goods = JSON.parse(await read('goods.json'));
  const kite = goods.find(({ id }) => id === (address.searchParams.get('kite') ?? 'cormorant'));
  if (html === undefined || (path === '/demo/product.html' && !kite)) return undefined;

  const nonce = randomBytes(16).toString('base64');
  const assembled = await replaceMarkers(html, path, goods);
  return {
    html: fillValues(assembled, { sink, nonce, ...kite }),
    headers: path.endsWith('/nonce.html') ? { 'Content-Security-Policy': strictPolicy(nonce, sink) } : {},
  };
}

async function replaceMarkers(html, path, goods) {
  const parts = {
    // "<" is escaped, so that no text of the policy can end the script element.
    'askfirst-policy': async () =>
      `<script type="application/json" id="askfirst-policy">\n${(await read('policy.json')).replaceAll('<', '\\u003c')}</script>`,
    header: async () => (await read('parts/header.html')).replaceAll(`href="${path}"`, '$& aria-current="page"'),
    footer: () => read('parts/footer.html'),
    services: () => read('parts/services.html'),
    'mixpanel-loader': () => readLoader('mixpanel-browser/dist/mixpanel-jslib-snippet.min.js'),
    'posthog-loader': () => readLoader('posthog-js/dist/loader-bootstrap.js'),
    goods: async () => {
      const card = await read('parts/card.html');
      return goods.map((one) => fillValues(card, one)).join('');
    },
  };
  let filled = html;
  // In this order, because a part may contain the markers of later ones.
  for (const [name, part] of Object.entries(parts)) {
    const marker = `<!-- ${name} -->`;
    if (filled.includes(marker)) {
      const text = await part();
      filled = filled.replace(marker, () => text);
    }
  }
  return filled;
}

/** Reads a vendor's loader from its package. Its documentation says to paste it into the page. */
async function readLoader(path) {
  return (await read(`../node_modules/${path}`)).replace(/\/\/# sourceMappingURL=.*/, '').trim();
}

function fillValues(text, values) {
  return text.replace(/\{\{(\w+)\}\}/g, (marker, name) => (name in values ? escapeHtml(String(values[name])) : marker));
}

function escapeHtml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** A Content-Security-Policy in which every script needs the nonce, including those that the gate releases. */
function strictPolicy(nonce, sink) {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    "style-src 'self'",
    `img-src 'self' ${sink}`,
    `frame-src ${sink}`,
    `connect-src 'self' ${sink}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
