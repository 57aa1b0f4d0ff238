import { readFileSync, readdirSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { blocking, blockingLists, hiding, hidingLists } from '../visitors-tools/lists.mjs';
import { visitMade } from './made-page.js';
import { choose, expect, findBanner, findButton, findDialog, test, visit } from './steps.js';

// Content blockers have lists of files that ask for consent, and of elements. None of them may name ours: a question that is hidden
// can't be answered. The lists and the engine are those of test/visitors-tools.

const files = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.js(?:on)?$/.test(name));

/** Where a site, or somebody for it, may keep them. */
const addresses = ['https://www.shop.example/askfirst/', 'https://cdn.example/npm/askfirst@1.0.0/dist/'].flatMap(
  (folder) => files.map((name) => folder + name),
);

/** What is written as `class="…"` and `id="…"` anywhere in the scripts that ship, on any surface. */
const written = (attribute: string): string[] => {
  const scripts = files.filter((name) => name.endsWith('.js')).map((name) => readFileSync(`dist/${name}`, 'utf8'));
  const found = scripts.join('\n').matchAll(new RegExp(`\\b${attribute}="?([\\w -]+)`, 'g'));
  return [...new Set([...found].flatMap(([, value = '']) => value.split(' ')))];
};

/** All classes and ids of the page, in shadow roots too. */
const inPage = async (page: Page): Promise<{ classes: string[]; ids: string[] }> =>
  page.evaluate(() => {
    const inside = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? inside(one.shadowRoot) : [])]);
    const all = inside(document);
    return {
      classes: [...new Set(all.flatMap((one) => [...one.classList]))],
      ids: [...new Set(all.map(({ id }) => id).filter(Boolean))],
    };
  });

/** Which of the widget's elements and of the marked ones the styles hide; in shadow roots too, where no list reaches today. */
const hidden = (page: Page, styles: string): Promise<string[]> =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    const selectors = [...sheet.cssRules].map((rule) => (rule as CSSStyleRule).selectorText).filter(Boolean);
    const inside = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? inside(one.shadowRoot) : [])]);
    return [...document.querySelectorAll<HTMLElement>('*')]
      .filter(
        ({ localName, dataset }) =>
          localName.startsWith('askfirst-') ||
          'consent' in dataset ||
          'consentFunction' in dataset ||
          'askfirst' in dataset,
      )
      .flatMap((host) => [host, ...(host.shadowRoot ? inside(host.shadowRoot) : [])])
      .filter((one) => selectors.some((selector) => one.matches(selector)))
      .map((one) => (one.cloneNode() as Element).outerHTML);
  }, styles);

for (const name of blockingLists)
  test(`${name} blocks none of the files`, () => {
    expect(files).toContain('askfirst.js');
    expect(blocking(name)(addresses)).toEqual([]);
  });

test('no list hides an element of the widget, or one that is marked', async ({ page }) => {
  const [classes, ids] = [written('class'), written('id')];
  expect(classes).toContain('buttons');
  const lists = hidingLists.map((name) => ({ name, styles: hiding(name) }));
  const check = async (): Promise<void> => {
    const there = await inPage(page);
    for (const { name, styles } of lists)
      expect(
        await hidden(page, styles([...classes, ...there.classes], [...ids, ...there.ids])),
        `${name} on ${page.url()}`,
      ).toEqual([]);
  };
  await visit(page, '/demo/home.html');
  await check();
  const there = await inPage(page);
  for (const { styles } of lists) await page.addStyleTag({ content: styles(there.classes, there.ids) });
  await expect(findButton(findBanner(page), 'refuse-all')).toBeVisible();
  await choose(page);
  await expect(findButton(findDialog(page), 'refuse-all')).toBeVisible();
  await check();
  for (const path of ['/demo/product.html', '/demo/contact.html', '/demo/privacy.html']) {
    await visit(page, path);
    await check();
  }
  await visitMade(page, {
    policy: {
      categories: [{ id: 'analytics', title: 'Statistics' }],
      layout: { closable: true, button: 'Your choices' },
    },
  });
  await expect(findBanner(page)).toBeVisible();
  await check();
});

test('the lists are in force: they block and hide what others call their own', async ({ page }) => {
  const script = 'https://www.shop.example/js/cookieconsent.min.js';
  expect(blocking('AdGuard Cookie Notices')([script, 'https://www.shop.example/js/shop.js'])).toEqual([script]);
  await visitMade(page, { body: '<p id="cookie-banner" data-consent="analytics">We use cookies.</p>' });
  const styles = hiding('EasyList Cookie List')([], ['cookie-banner']);
  expect(await hidden(page, styles)).toEqual([expect.stringContaining('cookie-banner')]);
  await page.addStyleTag({ content: styles });
  await expect(page.getByText('We use cookies.')).toBeHidden();
});
