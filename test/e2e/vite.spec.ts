import { readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { build, createServer, type Plugin } from 'vite';
import { acceptAll, expect, findBanner, sink, test } from './steps.js';

// Built files, as a site's build imports them.
const { askfirst, preparePages } = (await import(String(new URL('../../dist/vite.js', import.meta.url)))) as {
  askfirst: (options: object) => Plugin;
  preparePages: (options: object) => (html: string) => string;
};
const host = sink.replace('http://', '');
const policy = {
  controller: { name: 'Example <Cinema>' },
  categories: [
    { id: 'necessary', title: 'Necessary' },
    { id: 'analytics', title: 'Statistics' },
    { id: 'marketing', title: 'Films' },
  ],
  services: [
    { id: 'stats', category: 'analytics', name: 'Stats', hosts: [`${host}/stats/*`] },
    { use: 'youtube', category: 'marketing' },
  ],
};
const source = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Site</title><link rel="icon" href="data:,">
<script>window.first ??= typeof window.askfirst</script><script src="${sink}/stats/s.js"></script></head>
<body><main><h1>Site</h1><iframe src="https://www.youtube.com/embed/1" title="Film"></iframe></main>
<script type="module" src="/main.js"></script></body></html>`;

/** A small site in a folder of its own. */
function makeSite(name: string): string {
  const root = `${process.cwd()}/.tmp/${name}`;
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  writeFileSync(`${root}/index.html`, source);
  writeFileSync(`${root}/main.js`, 'window.main = true;');
  writeFileSync(`${root}/policy.json`, JSON.stringify(policy));
  return root;
}

const TYPES: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript' };
const SITE = 'https://site.example/';

/** Serves what was built, and tells what was asked of others. */
async function visitBuilt(page: Page, folder: string): Promise<string[]> {
  const asked: string[] = [];
  await page.context().route(/^(?!https:\/\/site\.example)/, (route) => {
    asked.push(route.request().url());
    return route.fulfill({ body: '' });
  });
  await page.context().route(`${SITE}**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const path = pathname === '/' ? '/index.html' : pathname;
    return route.fulfill({
      contentType: TYPES[path.split('.').at(-1) ?? ''] ?? 'text/plain',
      body: readFileSync(folder + path),
    });
  });
  await page.goto(SITE);
  return asked;
}

async function expectHeldThenReleased(page: Page, asked: readonly string[]): Promise<void> {
  await expect(findBanner(page)).toBeVisible();
  expect(await page.evaluate(() => [Reflect.get(window, 'first') as unknown, document.characterSet])).toEqual([
    'object',
    'UTF-8',
  ]);
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  await acceptAll(page);
  await expect.poll(() => [...asked].sort()).toEqual([`${sink}/stats/s.js`, 'https://www.youtube.com/embed/1'].sort());
}

test('a site that Vite built with the plugin asks nobody before the answer, and all after it', async ({ page }) => {
  const root = makeSite('vite-site');
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [askfirst({ policy: 'policy.json' })],
  });
  const html = readFileSync(`${root}/dist/index.html`, 'utf8');
  expect(html).toContain('Example \\u003cCinema>');
  expect(html).not.toContain('"use":');
  expect(html.indexOf('id="askfirst-policy"')).toBeLessThan(1024);
  await expectHeldThenReleased(page, await visitBuilt(page, `${root}/dist`));
});

test('Vite’s server in development gives the same page, and the widget’s files', async ({ page }) => {
  const root = makeSite('vite-server');
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    server: { port: 0 },
    plugins: [askfirst({ policy })],
  });
  try {
    await server.listen();
    const asked: string[] = [];
    await page.context().route(/youtube\.com|\/stats\//, (route) => {
      asked.push(route.request().url());
      return route.fulfill({ body: '' });
    });
    await page.goto(server.resolvedUrls?.local[0] ?? '');
    await expectHeldThenReleased(page, asked);
    expect(await page.evaluate(() => Reflect.get(window, 'main') as unknown)).toBe(true);
  } finally {
    await server.close();
  }
});

test('another build prepares its pages by the same function, once', () => {
  const prepare = preparePages({ policy, base: '/widget/', nonce: '{{nonce}}' });
  const html = prepare(source);
  expect(html).toContain('<script data-base="/widget/" nonce="{{nonce}}">');
  expect(html).toContain(`<script type="text/plain" data-consent="stats" src="${sink}/stats/s.js">`);
  expect(prepare(html)).toBe(html);
  expect(() => preparePages({ policy: { services: [{ use: 'yuotube', category: 'marketing' }] } })).toThrow(/youtube/);
});
