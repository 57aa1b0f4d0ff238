import type { Page } from 'playwright/test';
import { autoconsent, consentOMatic } from '../visitors-tools/tools.mjs';
import { visitMade } from './made-page.js';
import { HAND, expect, findBanner, findButton, onlyIn, readRecord, readRecords, test, visit } from './steps.js';

// What a visitor has installed answers for them, with the rules in test/visitors-tools. Until the tool is through, nothing here may
// evaluate, or expose a function: Playwright's messages to the page count as the visitor's hand.

interface Told {
  readonly type: string;
  readonly cmp?: string;
  readonly result?: boolean;
  readonly details?: unknown;
}

/** Installs the tool for this page. @returns what it reports, growing */
const install = async (page: Page, script: string): Promise<readonly Told[]> => {
  const told: Told[] = [];
  page.on('console', (message) => {
    if (message.type() === 'debug') told.push(JSON.parse(message.text()) as Told);
  });
  await page.addInitScript({ content: script });
  return told;
};

const find = (told: readonly Told[], type: string): Told[] => told.filter((one) => one.type === type);

const tools = [
  { name: 'autoconsent', script: autoconsent, cmp: 'askfirst' },
  { name: 'Consent-O-Matic', script: consentOMatic, cmp: 'com_askfirst' },
];

for (const { name, script, cmp } of tools) {
  test(`${name} finds the question and refuses: recorded, out of the way, and nothing sent`, async ({
    page,
    context,
    requests,
    said,
  }) => {
    const told = await install(page, script('optOut'));
    await visit(page, '/demo/home.html');
    await expect.poll(() => find(told, 'autoconsentDone')).toMatchObject([{ cmp }]);
    expect(find(told, 'cmpDetected')).toMatchObject([{ cmp }]);
    expect(find(told, 'popupFound')).toMatchObject([{ cmp }]);
    expect(find(told, 'optOutResult')).toMatchObject([{ cmp, result: true }]);
    expect(find(told, 'autoconsentError')).toEqual([]);
    expect((await readRecord(context)).value).toMatch(/\.refuse-all\.\.\.\w/);
    await expect(findBanner(page)).toHaveCount(0);

    await visit(page, '/demo/product.html');
    await expect(findBanner(page)).toHaveCount(0);
    expect(requests.toSink()).toEqual([]);
    expect([...said.errors(), ...said.warnings()]).toEqual([]);
  });

  test(`${name} refuses at a banner that stands elsewhere and can be closed`, async ({ page, context }) => {
    const told = await install(page, script('optOut'));
    await visitMade(page, {
      policy: {
        categories: [{ id: 'analytics', title: 'Statistics' }],
        layout: { banner: 'bar', edge: 'top', closable: true },
      },
    });
    await expect.poll(() => find(told, 'autoconsentDone')).toHaveLength(1);
    expect((await readRecord(context)).value).toContain('.refuse-all.');
    await expect(findBanner(page)).toHaveCount(0);
  });
}

test('autoconsent can’t accept without the visitor’s hand, and says so: nothing is recorded or sent, the question stays', async ({
  page,
  context,
  requests,
  said,
}) => {
  onlyIn('chromium', HAND);
  const told = await install(page, autoconsent('optIn'));
  await visit(page, '/demo/home.html');
  await expect.poll(() => find(told, 'optInResult')).toMatchObject([{ cmp: 'askfirst', result: false }]);
  await expect.poll(() => said.warnings().join('\n')).toContain('A script tried to allow more, and was ignored');
  expect(await readRecords(context)).toEqual([]);
  await expect(findButton(findBanner(page), 'accept-all')).toBeVisible();
  expect(requests.toSink()).toEqual([]);
});

test('Consent-O-Matic refuses too where the visitor has told it to accept', async ({ page, context, requests }) => {
  const told = await install(page, consentOMatic('optIn'));
  await visit(page, '/demo/home.html');
  await expect.poll(() => find(told, 'optInResult')).toHaveLength(1);
  expect((await readRecord(context)).value).toContain('.refuse-all.');
  expect(requests.toSink()).toEqual([]);
});
