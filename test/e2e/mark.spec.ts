import { mark } from '../../src/mark.js';
import { makePage, type MadePage } from '../fixtures/make-page.mjs';
import { acceptAll, expect, findBanner, refuseAll, sink, test } from './steps.js';
import type { Page } from 'playwright/test';

// A page as another program wrote it, with no mark on it.
const host = sink.replace('http://', '');
const policy = {
  categories: [
    { id: 'necessary', title: 'Necessary' },
    { id: 'analytics', title: 'Statistics' },
    { id: 'video', title: 'Films' },
  ],
  services: [
    { id: 'stats', category: 'analytics', name: 'Stats', hosts: [`${host}/stats/*`] },
    { id: 'films', category: 'video', name: 'Films', hosts: [`${host}/film/*`] },
  ],
};
const script = (name: string, more = ''): string => `<script src="${sink}/stats/s.js?name=${name}"${more}></script>`;
const ran = (name: string): string => `(window.ran ??= []).push('${name}')`;

const made: MadePage = {
  policy,
  gate: '<script src="/askfirst/askfirst-full.js"></script>',
  head: `<link rel="preconnect" href="${sink}/stats/"><link rel="preload" as="script" href="${sink}/stats/s.js?name=first">
${script('first')}<script>${ran('inline')}; new Image().src = '${sink}/stats/pixel?inline'</script>${script('deferred', ' defer')}
<script type="module">${ran('module')}; new Image().src = '${sink}/stats/pixel?module'</script>
<noscript><img src="${sink}/stats/pixel?noscript"></noscript>`,
  body: `<img src="${sink}/stats/pixel?img" srcset="${sink}/stats/pixel?srcset 2x" alt=""><iframe src="${sink}/film/embed" title="Film"></iframe>
<iframe title="Inside" srcdoc="<img src='${sink}/stats/pixel?srcdoc'>"></iframe>
<video src="${sink}/film/1.mp4" poster="${sink}/film/poster.png"></video>${script('last')}`,
};

async function visitMarked(page: Page, isMarked = true): Promise<void> {
  const context = page.context();
  if (context.browser()?.browserType().name() === 'chromium') await context.grantPermissions(['local-network-access']);
  await context.route(`${sink}/stats/s.js?*`, (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: ran(new URL(route.request().url()).searchParams.get('name') ?? ''),
    }),
  );
  await context.route('**/made.html', (route) => {
    const { headers, body } = makePage(made);
    return route.fulfill({ headers, body: isMarked ? mark(body, policy) : body });
  });
  await page.goto('/made.html');
}

test('nothing of a page that mark() made is asked before the answer, and nothing after a refusal', async ({
  page,
  requests,
}) => {
  await visitMarked(page);
  await expect(findBanner(page)).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(requests.toSink()).toEqual([]);
  await refuseAll(page);
  await page.reload();
  await page.waitForLoadState('networkidle');
  expect(requests.toSink()).toEqual([]);
});

test('the same page without marks is asked for by the browser ahead of the parser, which is what mark() is for', async ({
  page,
  requests,
}) => {
  await visitMarked(page, false);
  await expect(findBanner(page)).toBeVisible();
  await expect.poll(() => requests.toSink()).not.toEqual([]);
});

test('after an acceptance the scripts of a page that mark() made run in the browser’s order, and all else loads', async ({
  page,
  requests,
}) => {
  await visitMarked(page);
  await acceptAll(page);
  await expect.poll(() => page.evaluate(() => window.ran)).toEqual(['first', 'inline', 'last', 'deferred', 'module']);
  for (const path of [
    '/stats/pixel?inline',
    '/stats/pixel?module',
    '/stats/pixel?srcdoc',
    '/film/embed',
    '/film/1.mp4',
    '/film/poster.png',
  ])
    await expect.poll(() => requests.toSink()).toContain(path);
  await expect.poll(() => requests.toSink().filter((path) => /pixel\?(?:img|srcset)/.test(path))).toHaveLength(1);
  expect(requests.toSink()).not.toContain('/stats/pixel?noscript');
});
