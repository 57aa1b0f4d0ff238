import { readFileSync } from 'node:fs';
import { visitMade } from './made-page.js';
import { choose, expect, findBanner, press, findDialog, readRan, readRecord, test } from './steps.js';

// Subresource Integrity, as the guide tells owners to use it: on the tag, and in an import map for what the gate imports.

const hashes = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Record<string, string>;
const WRONG = `sha384-${'A'.repeat(64)}`;
const tag = (hash?: string): string => `<script src="/askfirst/askfirst.js" integrity="${hash}"></script>`;
const importMap = (entries: Record<string, string>): string => {
  const integrity = Object.fromEntries(Object.entries(entries).map(([name, hash]) => [`/askfirst/${name}`, hash]));
  return `<script type="importmap">${JSON.stringify({ integrity })}</script>`;
};
const policy = { categories: [{ id: 'analytics', title: 'Statistics' }] };
const body = '<script type="text/plain" data-consent="analytics">(window.ran ??= []).push("analytics")</script>';

test('with the hashes of all files everything works, in another language too', async ({ page, context }) => {
  await visitMade(page, { first: importMap(hashes), gate: tag(hashes['askfirst.js']), policy, body, lang: 'de' });
  await choose(page);
  await press(findDialog(page), 'accept-all');
  expect((await readRecord(context)).value).toContain('.accept-all.');
  await expect.poll(() => readRan(page)).toEqual(['analytics']);
});

test('a gate other than the one that the tag expects isn’t run: marks hold all the same', async ({ page }) => {
  await visitMade(page, { gate: tag(WRONG), policy, body });
  expect(await page.evaluate(() => 'askfirst' in window)).toBe(false);
  expect(await readRan(page)).toEqual([]);
  await expect(page.getByRole('heading', { name: 'Made' })).toBeVisible();
});

test('a UI other than the one that the import map expects isn’t run: nothing is allowed, and the page is usable', async ({
  page,
  said,
}) => {
  await visitMade(page, { first: importMap({ 'askfirst-ui.js': WRONG }), policy, body });
  await expect.poll(() => said.errors().join()).toContain('askfirst-ui.js');
  expect(await page.evaluate(() => window.askfirst?.allows('analytics'))).toBe(false);
  await expect(findBanner(page)).toHaveCount(0);
  expect(await readRan(page)).toEqual([]);
});
