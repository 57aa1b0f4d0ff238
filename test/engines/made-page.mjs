const mime = 'text/html; charset=utf-8';

/**
 * A page made for one promise, where no page of the demo shows what it is about.
 * @param made `policy` without it the page has none · `first` what stands in the head before the gate · `gate` the gate's tag ·
 *   `head` what stands in the head after it · `body` · `lang` of the page · `headers` that the server sends with it
 * @returns what servers.mjs serves
 */
export function makePage(made = {}) {
  const { policy, first = '', head = '', body = '', lang = 'en', headers = {} } = made;
  const { gate = '<script src="/askfirst/askfirst.js"></script>' } = made;
  const inPage = policy
    ? `<script type="application/json" id="askfirst-policy">${JSON.stringify(policy)}</script>`
    : '';
  return {
    // Stored or not decides whether a browser keeps the page for the way back.
    headers: { 'content-type': mime, 'cache-control': 'no-cache', ...headers },
    body: `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Made</title><link rel="icon" href="data:,">
${first}${inPage}${gate}${head}</head><body><main><h1>Made</h1>${body}</main>
<footer><a href="/demo/privacy.html" data-askfirst="preferences">Cookie settings</a></footer></body></html>`,
  };
}
