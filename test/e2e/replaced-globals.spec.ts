// Pages and their libraries put something of their own in the place of what the browser has: MooTools does with Event and Request,
// Prototype with methods of arrays.
import { visitMade } from './made-page.js';
import { acceptAll, expect, readRan, test } from './steps.js';

const policy = {
  categories: [
    { id: 'necessary', title: 'Necessary' },
    { id: 'analytics', title: 'Statistics' },
  ],
  services: [
    { id: 'stats', category: 'analytics', name: 'Stats', hosts: ['stats.example'], cookies: [{ name: '_st' }] },
  ],
};
const mark = (code: string): string => `<script type="text/plain" data-consent="analytics">${code}</script>`;

const REPLACED = ['Event', 'Request', 'Array.prototype.entries', 'WeakRef', 'reportError'];

for (const name of REPLACED)
  test(`where the page has a ${name} of its own, marks are released, withdrawn and explained`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await visitMade(page, {
      policy,
      head: `<script>${name} = function () { throw new Error('The page’s own ${name}') }</script>`,
      body: `${mark('(window.ran ??= []).push("inline")')}<iframe data-consent="analytics" data-src="about:blank?film" title="Film"></iframe>`,
    });
    await acceptAll(page);
    await expect.poll(() => readRan(page)).toEqual(['inline']);
    await expect(page.locator('iframe')).toHaveAttribute('src', /film/);
    await page.evaluate(() => (document.cookie = '_st=1'));
    expect(await page.evaluate(() => window.askfirst.decide('none'))).toBe(true);
    await expect(page.locator('iframe')).not.toHaveAttribute('src', /film/);
    await expect.poll(() => page.evaluate(() => document.cookie)).not.toContain('_st');
    expect(await page.evaluate(() => window.askfirst.explain('https://stats.example/x'))).toMatchObject({
      fate: 'fails',
      rule: 'stats.example',
    });
    // Nobody can be told by an event that the page doesn’t let anybody make.
    expect(errors.filter(() => name !== 'Event')).toEqual([]);
  });
