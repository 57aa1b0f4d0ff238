// Examples of the guide that need a server's language, a host of their own or a runner: each is run as it stands there.
import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Liquid } from 'liquidjs';
import type { Page } from 'playwright/test';
import sirv from 'sirv';
import { integrityOf, withHashes } from '../../src/build/integrity.js';
import { findExample, visitExample } from './guide-examples.js';
import { acceptAll, expect, findBanner, onlyIn, refuseAll, test } from './steps.js';

const SITE = 'demo/guide/static-site.md';
const siteHead = (): string => findExample(SITE, '"id": "stats"');
const siteMarks = (): string => findExample(SITE, 'data-consent="video"');
const sitePolicy = (): string => />(?<json>.*?)<\/script>/s.exec(siteHead())!.groups!['json']!;

/** A folder for the files of one example. */
const makeFolder = (): string => {
  mkdirSync('.tmp', { recursive: true });
  return mkdtempSync('.tmp/guide-');
};
const run = (command: string, ...args: string[]): string => {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command}: ${stderr || String(error)}`);
  return stdout;
};
/** What PHP makes of a file. */
const runPhp = (folder: string, code: string): string => {
  writeFileSync(join(folder, 'page.php'), code);
  return run('php', '-d', 'display_errors=stderr', '-d', 'error_reporting=-1', join(folder, 'page.php'));
};

test('the quick start’s line copies a policy for what the page asked for', async ({ page }) => {
  const body =
    '<script>var copy = (text) => void (window.copied = text)</script><img alt="" src="https://www.youtube-nocookie.com/a.png">';
  await visitExample(page, '<script src="/askfirst/askfirst.js" data-gate="report"></script>', body);
  const line = findExample('demo/guide/quick-start.md', 'copy(');
  const copied = (): Promise<string> =>
    page.evaluate((text) => (0, eval)(`(async () => { ${text} return window.copied; })()`) as Promise<string>, line);
  await expect.poll(copied).toContain('youtube');
});

test('the static site’s page about privacy has the choice, the table and the log; its function says that it is off', async ({
  page,
  said,
}) => {
  const functions = findExample(SITE, '"needs": "video"');
  const head = siteHead().replace('"policyUrl"', `${functions.trim()}, "policyUrl"`);
  await visitExample(page, head, `<p data-consent-function="watch"></p>${findExample(SITE, '<askfirst-cookie-log>')}`);
  await expect(page.locator('askfirst-preferences')).toContainText('Example Films');
  await expect(page.locator('askfirst-cookie-table')).toContainText('Example Stats');
  await expect(page.locator('askfirst-cookie-log')).toContainText('keeps nothing in this browser');
  await expect(page.locator('askfirst-notice')).toContainText('Films');
  expect(said.errors()).toEqual([]);
});

/**
 * Serves the guide's page with six services and plays their companies; goes there.
 * @param categories what the guide says for a site that sells no data
 * @returns what the companies were asked for
 */
async function visitSixServices(page: Page, categories = ''): Promise<string[]> {
  const asked: string[] = [];
  await page.route(/^https:/, (route) => {
    const { hostname, pathname } = new URL(route.request().url());
    asked.push(hostname + pathname);
    const isPage = route.request().resourceType() === 'document';
    return route.fulfill({ contentType: isPage ? 'text/html' : 'text/javascript' });
  });
  await page.route('**/six.html', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: findExample(SITE, '<!doctype html>').replace('"services"', `${categories}"services"`),
    }),
  );
  await page.goto('/six.html');
  await expect(findBanner(page)).toBeVisible();
  return asked;
}
const SIX = [
  'client.crisp.chat/l.js',
  'connect.facebook.net/en_US/fbevents.js',
  'static.hotjar.com/c/hotjar-1234567.js',
  'www.google.com/maps/embed',
  'www.googletagmanager.com/gtag/js',
  'www.youtube-nocookie.com/embed/EXAMPLE',
];

test('the page with six services asks none of them before the answer, and all six once they are accepted; explain() finds nothing wrong', async ({
  page,
  said,
}) => {
  const asked = await visitSixServices(page);
  await expect(page.locator('askfirst-notice')).toHaveCount(3);
  const report = await page.evaluate(() => window.askfirst.explain());
  expect(report).toMatchObject({ problems: [], undeclared: { hosts: [], entries: [] } });
  expect(asked).toEqual([]);
  await acceptAll(page);
  await expect.poll(() => [...asked].sort()).toEqual(SIX);
  await expect(page.locator('askfirst-notice')).toHaveCount(0);
  const after = await page.evaluate(() => window.askfirst.explain());
  expect(after).toMatchObject({ problems: [], undeclared: { hosts: [], entries: [] } });
  expect([...said.errors(), ...said.warnings()]).toEqual([]);
});

test('the page with six services asks none of them after a refusal, nor on the next visit; one film can be allowed', async ({
  page,
}) => {
  const asked = await visitSixServices(page);
  await refuseAll(page);
  await page.reload();
  await page.evaluate(() => window.askfirst.ready);
  await expect(page.locator('askfirst-notice')).toHaveCount(3);
  expect(asked).toEqual([]);
  await page.locator('askfirst-notice[for="film"] [data-action="allow-once"]').click();
  await expect.poll(() => asked).toEqual(['www.youtube-nocookie.com/embed/EXAMPLE']);
});

test('visitors of the page with six services read that data is sold, unless the guide’s categories are written', async ({
  page,
}) => {
  await visitSixServices(page);
  await expect(findBanner(page)).toContainText('your data is sold');
  await visitSixServices(page, `${findExample(SITE, '"categories": [{').trim()},`);
  await expect(findBanner(page)).not.toContainText('your data is sold');
  expect(await page.evaluate(() => window.askfirst.explain())).toMatchObject({ problems: [] });
});

test('the tag of a CDN has the hash of the file that it names', async ({ page }) => {
  await page.route('https://cdn.jsdelivr.net/npm/askfirst@*/dist/**', (route) => {
    const [, path] = new URL(route.request().url()).pathname.split('/dist/');
    return route.fulfill({
      contentType: 'text/javascript',
      headers: { 'Access-Control-Allow-Origin': '*' },
      body: readFileSync(`dist/${path!}`),
    });
  });
  // A build of the scripts alone writes no hashes; the project's tests hold that the page has those of a whole one.
  const tag = withHashes(findExample('demo/guide/hashes.md', 'cdn.jsdelivr.net'));
  const policy = siteHead().replace(/<script src=.*/, '');
  await visitExample(page, policy + tag, siteMarks());
  await expect(findBanner(page)).toBeVisible();
});

test('the counts of the guide say what was accepted, and nothing of the visitor', async ({ page }) => {
  const sent: (string | null)[] = [];
  await page.route('**/counts', (route) => {
    sent.push(route.request().postData());
    return route.fulfill({ status: 204 });
  });
  await visitExample(page, siteHead(), `<script>${findExample('demo/guide/proof.md', 'sendBeacon')}</script>`);
  await expect.poll(() => sent).toEqual(['shown']);
  await acceptAll(page);
  await expect.poll(() => sent).toEqual(['shown', expect.stringMatching(/^analytics (?:films )?(?:stats )?video/)]);
});

test('PHP: the policy stands in the page, the frame waits', async ({ page }) => {
  const folder = makeFolder();
  writeFileSync(join(folder, 'policy.json'), sitePolicy().replace('Example Stats Ltd', 'Stats </script><b>Ltd'));
  const head = runPhp(folder, findExample('demo/guide/php.md', 'json_decode'));
  const body = runPhp(folder, findExample('demo/guide/php.md', 'htmlspecialchars'));
  const asked = await visitExample(page, head, body);
  await expect(findBanner(page)).toBeVisible();
  expect(asked).toEqual([]);
  await acceptAll(page);
  await expect.poll(() => asked).toEqual(['https://video.example/embed/1']);
});

test('WordPress: the gate comes first, a plugin’s script and an embedded film wait, the way back is there', async ({
  page,
}) => {
  const folder = makeFolder();
  writeFileSync(join(folder, 'policy.json'), sitePolicy());
  writeFileSync(join(folder, 'functions.php'), findExample('demo/guide/wordpress.md', 'wp_head'));
  const [head = '', body = ''] = runPhp(
    folder,
    // As much of WordPress as the example asks for.
    `<?php
    $hooks = [];
    function add_action($name, $call, $priority = 10) { global $hooks; $hooks[$name][$priority][] = $call; }
    function add_filter($name, $call, $priority = 10, $count = 1) { add_action($name, $call, $priority); }
    function do_action($name) { global $hooks; ksort($hooks[$name]); foreach ($hooks[$name] as $calls) foreach ($calls as $call) $call(); }
    function apply_filters($name, ...$values) { global $hooks; foreach ($hooks[$name] as $calls) foreach ($calls as $call) $values[0] = $call(...$values); return $values[0]; }
    function get_theme_file_path($file) { return __DIR__ . '/' . $file; }
    function get_theme_file_uri($file) { return '/' . $file; }
    function wp_json_encode($value, $flags) { return json_encode($value, $flags); }
    function esc_url($text) { return htmlspecialchars($text); }
    function esc_attr($text) { return htmlspecialchars($text); }
    add_action('wp_head', function () {
      echo apply_filters('script_loader_tag', "<script type='text/javascript' src='https://stats.example/s.js' id='x'></script>\n", 'example-stats');
      echo apply_filters('script_loader_tag', "<script src='/own.js'></script>\n", 'own');
    });
    require __DIR__ . '/functions.php';
    do_action('wp_head');
    echo '<!-- body -->', apply_filters('embed_oembed_html', '<iframe title="Film" src="https://video.example/embed/1"></iframe>');
    do_action('wp_footer');`,
  ).split('<!-- body -->');
  expect(head.indexOf('askfirst-full.js')).toBeLessThan(head.indexOf('stats.example/s.js'));
  expect(head).toContain("<script src='/own.js'>");
  const asked = await visitExample(page, head, body);
  await expect(findBanner(page)).toBeVisible();
  expect(asked).toEqual([]);
  await acceptAll(page);
  await expect.poll(() => [...asked].sort()).toEqual(['https://stats.example/s.js', 'https://video.example/embed/1']);
  await page.locator('body > button').click();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('Shopify: the theme’s tags ask, and Shopify is told what was answered', async ({ page }) => {
  const engine = new Liquid();
  engine.registerFilter('asset_url', (name: string) => `/askfirst/${name}`);
  const head = engine.parseAndRenderSync(findExample('demo/guide/shopify.md', 'asset_url'), {
    shop: { name: 'Shop "A"', email: 'shop@shop.example' },
  }) as string;
  const shopify = `<script>window.Shopify = { customerPrivacy: { setTrackingConsent: (told) => (window.told = told) },
    loadFeatures: (_, done) => done() };</script>`;
  await visitExample(page, shopify + head);
  await acceptAll(page);
  await expect.poll(() => page.evaluate('window.told')).toMatchObject({ analytics: true });
});

test('a page with hashes in its Content-Security-Policy asks, with the gate in the page', async ({ page, said }) => {
  const [, header = ''] = /^Content-Security-Policy: (script-src .+)$/m.exec(
    findExample('demo/guide/strict-csp.md', "script-src 'self'"),
  )!;
  const gate = `<script data-base="/askfirst/">${readFileSync('dist/askfirst.inline.js', 'utf8')}</script>`;
  const head = siteHead().replace(/<script src=.*/, '') + gate;
  const asked = await visitExample(page, head, siteMarks(), {
    'Content-Security-Policy': header.replace('sha384-…', integrityOf('dist/askfirst.inline.js')),
  });
  await acceptAll(page);
  await expect.poll(() => asked).toContain('https://stats.example/s.js');
  expect(said.errors()).toEqual([]);
});

/** The static site of the guide on a server of its own, as an app that somebody tests. */
async function serveSite(): Promise<{ origin: string; close: () => void }> {
  const html = `<!doctype html><html lang="en"><head>${siteHead()}</head><body>${siteMarks()}</body></html>`;
  const serveWidget = sirv('dist', { dev: true });
  const server = createServer((request, response) => {
    if (request.url?.startsWith('/askfirst/')) {
      request.url = request.url.slice('/askfirst'.length);
      serveWidget(request, response, () => void response.writeHead(404).end());
    } else response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html);
  });
  await new Promise<void>((settle) => server.listen(0, 'localhost', settle));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://localhost:${String(port)}`, close: () => void server.close() };
}

test('the guide’s tests of an app run in Playwright, and pass', async () => {
  onlyIn('chromium', 'one browser is enough for the guide’s own runner');
  const folder = makeFolder();
  const example = findExample('demo/guide/testing.md', '@playwright/test');
  // The same package by its other name, which this project has.
  writeFileSync(join(folder, 'app.spec.ts'), example.replace('@playwright/test', 'playwright/test'));
  const site = await serveSite();
  writeFileSync(
    join(folder, 'app.config.mjs'),
    `import { findChromium } from '../../test/tools/find-chromium.mjs';
     const { launchOptions } = await findChromium();
     export default { testDir: '.', outputDir: 'out', reporter: 'line', timeout: 60_000, use: { baseURL: '${site.origin}', launchOptions } };`,
  );
  try {
    const args = ['node_modules/playwright/cli.js', 'test', '--config', join(folder, 'app.config.mjs')];
    const { stdout } = await promisify(execFile)(process.execPath, args);
    expect(stdout).toContain('2 passed');
  } finally {
    site.close();
  }
});

test('a record that the guide’s example makes is an answer: the page asks nothing', async ({
  page,
  context,
  baseURL,
}) => {
  const folder = makeFolder();
  writeFileSync(join(folder, 'policy.json'), sitePolicy());
  writeFileSync(join(folder, 'record.mjs'), findExample('src/testing/README.md', 'recordCookie, recordCookieText'));
  const [value = ''] = run(process.execPath, join(folder, 'record.mjs')).split(' ');
  await context.addCookies([{ name: 'askfirst', value, url: baseURL! }]);
  const asked = await visitExample(page, siteHead(), siteMarks());
  await expect.poll(() => asked).toHaveLength(2);
  await expect(findBanner(page)).toHaveCount(0);
});

test('nobody is asked of anything on a page of the guide, and none of its links is dead', async ({
  page,
  requests,
}) => {
  await page.goto('/guide/');
  const links = await page
    .goto('/guide/quick-start')
    .then(() => page.locator('.VPSidebar a').evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href)));
  expect(links.length).toBeGreaterThan(30);
  const inPages = new Set<string>();
  for (const link of links) {
    const response = await page.request.get(link);
    expect(response.status(), link).toBe(200);
    for (const { groups } of (await response.text()).matchAll(/<a\b[^>]* href="(?<address>[^"#]+)/g)) {
      const { href, origin } = new URL(groups!['address']!, link);
      if (origin === new URL(link).origin) inPages.add(href);
    }
  }
  expect([...inPages].filter((link) => link.endsWith('/guide/llms.txt'))).toHaveLength(1);
  for (const link of inPages)
    if (!links.includes(link)) expect((await page.request.get(link)).status(), link).toBe(200);
  expect(requests.toSink()).toEqual([]);
});

test('the guide can be searched', async ({ page }) => {
  await page.goto('/guide/quick-start');
  await page.getByRole('button', { name: /^Search/ }).click();
  await page.getByRole('searchbox').fill('wordpress');
  await expect(page.getByRole('listbox').getByText('WordPress').first()).toBeVisible();
});

test('refusing leaves the guide’s static site silent', async ({ page }) => {
  const asked = await visitExample(page, siteHead(), siteMarks());
  await refuseAll(page);
  expect(asked).toEqual([]);
});
