import type { Page } from 'playwright/test';
import { visitMade } from './made-page.js';
import { acceptAll, expect, findBanner, refuseAll, test } from './steps.js';

const built = String(new URL('../../dist/catalogue.js', import.meta.url));
const { catalogue, complete } = (await import(built)) as typeof import('../../src/catalogue.js');

const policy = { revision: 1, services: [{ use: 'youtube', category: 'marketing' }] };
const gate = '<script src="/askfirst/askfirst.js"></script>';
const withCatalogue = `<script src="/askfirst/askfirst-catalogue.js"></script>${gate}`;
const film = 'https://www.youtube-nocookie.com/embed/1';
const head = `<script>addEventListener('DOMContentLoaded', () => {
  const frame = document.createElement('iframe');
  frame.src = '${film}';
  frame.title = 'Film';
  document.body.append(frame);
})</script>`;

/** Answers for YouTube, and tells what it was asked. */
const playYouTube = async (page: Page): Promise<string[]> => {
  const asked: string[] = [];
  await page.context().route('https://www.youtube-nocookie.com/**', (route) => {
    asked.push(route.request().url());
    return route.fulfill({ contentType: 'text/html', body: '<!doctype html>' });
  });
  return asked;
};

for (const [where, made] of [
  ['in the build', { policy: complete(policy), gate, head }],
  ['in the page', { policy, gate: withCatalogue, head }],
] as const) {
  test(`a policy completed ${where} holds the service’s hosts until it is accepted`, async ({ page, said }) => {
    const asked = await playYouTube(page);
    await visitMade(page, made);
    await expect(findBanner(page)).toBeVisible();
    await expect(page.locator('iframe')).toBeAttached();
    expect(asked).toEqual([]);

    await acceptAll(page);
    await expect.poll(() => asked).toEqual([film]);
    expect(said.errors()).toEqual([]);
  });

  test(`a policy completed ${where} tells the service’s name, provider and cookies`, async ({ page }) => {
    await playYouTube(page);
    await visitMade(page, { ...made, body: '<askfirst-preferences inline></askfirst-preferences>' });
    const preferences = page.locator('askfirst-preferences[inline]');
    for (const fact of ['YouTube', 'Google', 'VISITOR_INFO1_LIVE', '179 days'])
      await expect(preferences).toContainText(fact);
  });
}

test('a cookie that the catalogue names is not written after a refusal', async ({ page }) => {
  await playYouTube(page);
  await visitMade(page, { policy: complete(policy), gate });
  await refuseAll(page);
  await page.evaluate(() => (document.cookie = 'VISITOR_INFO1_LIVE=1'));
  expect(await page.evaluate(() => document.cookie)).not.toContain('VISITOR_INFO1_LIVE');
});

test('a policy that nobody completed allows nothing, and says how to complete it', async ({ page, said }) => {
  await visitMade(page, {
    policy,
    gate,
    head: `<script>document.title = String(askfirst.allows('marketing'))</script>`,
  });
  await expect(page).toHaveTitle('false');
  await expect.poll(() => said.errors()).toHaveLength(1);
  for (const word of [/services\[0\]\.use/, /"youtube"/, /askfirst\/catalogue/, /askfirst-catalogue\.js/])
    expect(said.errors()[0]).toMatch(word);
});

test('a use that the catalogue doesn’t know allows nothing, and names what comes nearest', async ({ page, said }) => {
  await visitMade(page, { policy: { services: [{ use: 'yuotube', category: 'marketing' }] }, gate: withCatalogue });
  await expect.poll(() => said.errors()[0]).toMatch(/services\[0\]\.use is "yuotube".*nearest: youtube/);
  await expect.poll(() => said.errors()[1]).toContain('Nothing is allowed.');
});

test('only the page that names it loads the catalogue', async ({ page, requests }) => {
  await visitMade(page, { policy: complete(policy), gate });
  await acceptAll(page);
  expect(requests.toWidget().filter((path) => path.includes('catalogue'))).toEqual([]);
});

test('explain() has nothing to say of a policy of every service of the catalogue, and names what one of them lacks', async ({
  page,
  said,
}) => {
  const whole = {
    controller: { name: 'Example Shop', email: 'privacy@example.com', postal: '1 Example Quay' },
    policyUrl: '/demo/privacy.html',
    services: catalogue.map(({ id }) => ({ use: id, category: 'marketing' })),
  };
  const full = '<script src="/askfirst/askfirst-full.js"></script>';
  const explain = async (made: object): Promise<readonly string[]> => {
    await visitMade(page, { policy: made, gate: full });
    await expect(findBanner(page)).toBeVisible();
    const before = said.warnings().length;
    await page.evaluate(async () => {
      await window.askfirst.explain();
    });
    return said.warnings().slice(before);
  };
  expect(await explain(complete(whole))).toEqual([]);
  expect(said.errors()).toEqual([]);

  await page.context().unroute('**/made.html');
  const [first, ...others] = complete(whole).services!;
  const { name, purpose } = first!.cookies![0]!;
  const lacking = { ...complete(whole), services: [{ ...first, cookies: [{ name, purpose }] }, ...others] };
  expect((await explain(lacking)).join()).toContain('services[0].cookies[0].when');
});
