import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { acceptAll, expect, findBanner, refuseAll, test } from './steps.js';

const guide = readFileSync('src/adapters/README.md', 'utf8');

/** The page that the guide shows under this title, as it stands there. */
const readPage = (title: string): string => {
  const pages = [...guide.matchAll(/```html\n(?<page><!doctype html>.*?)```/gs)].map(({ groups }) => groups!['page']!);
  return pages.find((page) => page.includes(`<title>${title}</title>`))!;
};

/** Serves the guide's page, answers for Google, and tells what Google was asked. */
const visitGuide = async (page: Page, title: string): Promise<string[]> => {
  const asked: string[] = [];
  await page.context().route('https://www.googletagmanager.com/**', (route) => {
    asked.push(route.request().url());
    return route.fulfill({ contentType: 'text/javascript', body: 'window.container = true' });
  });
  await page
    .context()
    .route('**/guide.html', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: readPage(title) }),
    );
  await page.goto('/guide.html');
  await expect(findBanner(page)).toBeVisible();
  return asked;
};

/** What stands in the data layer: commands as their first two words, events by their names. */
const readLayer = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    (window as unknown as { dataLayer: (IArguments & { event?: string })[] }).dataLayer.map(
      (one) => one.event ?? `${String(one[0])} ${String(one[1])}`,
    ),
  );
/** What explain() has against the page. */
const readProblems = async (page: Page): Promise<unknown> => {
  const report = await page.evaluate(() => window.askfirst.explain());
  return report && 'problems' in report ? report.problems : report;
};
const CONTAINER = 'https://www.googletagmanager.com/gtm.js?id=GTM-EXAMPLE';

test('the basic set-up of the guide asks nothing of Google before acceptance, and tells it first what is denied', async ({
  page,
  said,
}) => {
  const asked = await visitGuide(page, 'Basic consent mode');
  expect(await readLayer(page)).toEqual(['consent default', 'set ads_data_redaction', 'cookie_consent_update']);
  expect(asked).toEqual([]);

  await acceptAll(page);
  await expect.poll(() => asked).toEqual([CONTAINER]);
  await page.waitForFunction('window.container');
  const layer = await readLayer(page);
  expect(layer.indexOf('consent default')).toBeLessThan(layer.indexOf('gtm.js'));
  expect(layer.indexOf('consent update')).toBeLessThan(layer.indexOf('gtm.js'));
  expect(await readProblems(page)).toEqual([]);
  expect([...said.errors(), ...said.warnings()]).toEqual([]);
});

test('the basic set-up of the guide asks nothing of Google after a refusal', async ({ page }) => {
  const asked = await visitGuide(page, 'Basic consent mode');
  await refuseAll(page);
  expect(await readLayer(page)).toContain('consent update');
  expect(asked).toEqual([]);
});

test('the advanced set-up of the guide has everything denied before the container starts', async ({ page, said }) => {
  const asked = await visitGuide(page, 'Advanced consent mode');
  await expect.poll(() => asked).toEqual([CONTAINER]);
  const layer = await readLayer(page);
  expect(layer.slice(0, 2)).toEqual(['consent default', 'consent default']);
  expect(layer.indexOf('gtm.js')).toBeGreaterThan(layer.lastIndexOf('consent default'));

  await acceptAll(page);
  expect(await readLayer(page)).toContain('consent update');
  expect(await readProblems(page)).toEqual([]);
  expect([...said.errors(), ...said.warnings()]).toEqual([]);
});
