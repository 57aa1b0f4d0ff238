// Two gates on one page, of different builds in different folders: a theme brings one along, and a plugin another.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { visitMade } from './made-page.js';
import { acceptAll, expect, findBanner, readRan, readRecord, sink, test, withdrawAll, type Requests } from './steps.js';

const POLICY = {
  categories: [
    { id: 'necessary', title: 'Necessary' },
    { id: 'stats', title: 'Statistics' },
  ],
  services: [
    { id: 'counter', category: 'stats', name: 'Counter', hosts: [new URL(sink).host], cookies: [{ name: '_count' }] },
  ],
};
const BODY = `<script type="text/plain" data-consent="stats">(window.ran ??= []).push('stats')</script>
<script type="text/plain" data-consent="counter" src="${sink}/probe.js?name=counter"></script>
<script>fetch('${sink}/counter/hit').catch(() => {}); document.cookie = '_count=1'</script>`;

/** Serves another build of the widget: each of its files says which one it is. */
const serveOther = (page: Page): Promise<unknown> =>
  page.context().route('**/other/**', (route) => {
    const file = new URL(route.request().url()).pathname.replace('/other/', 'dist/');
    const text = readFileSync(file, 'utf8');
    return route.fulfill({
      contentType: 'text/javascript',
      body: file.endsWith('/askfirst.js') ? `${text};document.documentElement.dataset.other = 'ran'` : text,
    });
  });

const GATES = ['/askfirst/askfirst.js', '/other/askfirst.js'] as const;
const folderOf = (address: string): string => address.replace('askfirst.js', '').slice(1);
const askedOf = (requests: Requests, folder: string): string[] =>
  requests.toSite().filter((path) => path.startsWith(`/${folder}`));

for (const [first, second] of [GATES, [GATES[1], GATES[0]]] as const)
  for (const [name, head, late] of [
    ['in the head', `<script src="${second}"></script>`, ''],
    ['later, by a script', '', second],
  ] as const)
    test(`the first gate, ${first}, has the page, and the second is silent: ${name}`, async ({
      page,
      context,
      requests,
      said,
    }) => {
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      await serveOther(page);
      await visitMade(page, { policy: POLICY, gate: `<script src="${first}"></script>`, head, body: BODY });
      if (late)
        await page.evaluate(
          (src) =>
            new Promise((settle) => {
              document.body.append(Object.assign(document.createElement('script'), { src, onload: settle }));
            }),
          late,
        );
      await expect(findBanner(page)).toHaveCount(1);
      await expect(page.locator('html')).toHaveAttribute('data-other', 'ran');
      expect(requests.toSink()).toEqual([]);
      expect(await page.evaluate(() => document.cookie)).toBe('');

      await acceptAll(page);
      await expect.poll(() => readRan(page)).toEqual(['stats', 'counter']);
      await expect.poll(() => requests.toSink().sort()).toEqual(['/counter/hit', '/probe.js?name=counter']);
      await expect.poll(() => page.evaluate(() => document.cookie)).toContain('_count=1');
      expect((await readRecord(context)).value).toMatch(/\.accept-all\.\.counter~stats\.$/);

      await withdrawAll(page);
      expect(await page.evaluate(() => document.cookie)).not.toContain('_count=1');
      expect(await page.evaluate(() => window.askfirst.allows('stats'))).toBe(false);
      await expect(findBanner(page)).toHaveCount(1);
      expect(askedOf(requests, folderOf(second))).toEqual([second]);
      expect(await readRan(page)).toEqual(['stats', 'counter']);
      expect(errors).toEqual([]);
      expect(said.errors()).toEqual([]);
    });
