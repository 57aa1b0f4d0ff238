// What browsers say for their visitors, and sites for children, where no other test says it already.
import type { BrowserContext, Page } from 'playwright/test';
import { visitMade } from './made-page.js';
import {
  expect,
  findBanner,
  findButton,
  findConfirmation,
  findDialog,
  findNotice,
  findSwitch,
  press,
  readRecord,
  reopen,
  sink,
  test,
} from './steps.js';

/** The browser says, as it would by itself, before any code of the page runs. */
const say = (context: BrowserContext, name: 'globalPrivacyControl' | 'doNotTrack', value: unknown): Promise<unknown> =>
  context.addInitScript(
    ([key, said]) => Object.defineProperty(Navigator.prototype, key as string, { configurable: true, get: () => said }),
    [name, value],
  );

const policy = {
  controller: { name: 'Example Shop' },
  region: 'us-ca',
  regimes: { '*': 'opt-in', 'us-ca': 'opt-out' },
  categories: [
    { id: 'necessary', title: 'Necessary' },
    { id: 'analytics', title: 'Statistics' },
    { id: 'marketing', title: 'Advertising', sells: true },
  ],
  layout: { button: 'Your Privacy Choices' },
};
const onlySelling = { ...policy, categories: policy.categories.filter(({ id }) => id !== 'analytics') };
const head = ['analytics', 'marketing']
  .map((id) => `<script type="text/plain" data-consent="${id}" src="${sink}/probe.js?name=${id}"></script>`)
  .join('');
const readBecause = (page: Page, id: string): Promise<unknown> =>
  page.evaluate((one) => window.askfirst.state.decisions[one], id);

test('A-60 the signal refuses what is sold, with nobody’s doing, before any script of it runs', async ({
  page,
  context,
  requests,
}) => {
  await say(context, 'globalPrivacyControl', true);
  await visitMade(page, {
    policy,
    head: `<script>window.first = window.askfirst.allows('marketing')</script>${head}`,
  });
  await expect.poll(() => requests.toSink()).toEqual(['/probe.js?name=analytics']);
  expect(await page.evaluate('window.first')).toBe(false);
  expect(await readBecause(page, 'marketing')).toEqual({ allowed: false, because: 'signal' });

  await press(findBanner(page), 'refuse-all');
  expect((await readRecord(context)).value).toContain('.gpc.');
});

test('E-15 with the signal, record and receipt say that it was there, on which day, and what it keeps off', async ({
  page,
  context,
}) => {
  await say(context, 'globalPrivacyControl', true);
  await visitMade(page, { policy });
  await press(findBanner(page), 'refuse-all');
  const today = new Date().toISOString().slice(0, 10);
  expect((await readRecord(context)).value).toMatch(new RegExp(`^1\\.1\\.${today}\\.[a-z-]+\\.gpc\\.`));
  const { event, purposes } = await page.evaluate(() => window.askfirst.receipt());
  expect(event).toMatchObject({ signal: 'gpc', event_time: today, event_state: 'refused' });
  expect(purposes.find(({ purpose }) => purpose === 'marketing')).toMatchObject({
    allowed: false,
    because: 'signal',
  });
  await reopen(page);
  const receipt = findDialog(page).locator('[data-part="receipt"]');
  await receipt.locator('summary').first().click();
  await expect(receipt).toContainText('Your browser sent the Global Privacy Control signal when you chose.');
  await expect(receipt.locator('time').first()).toHaveAttribute('datetime', today);
  await expect(findDialog(page)).toContainText(/You chose on .*\d{4}/);
});

for (const value of [undefined, false, 'true', '1', 1])
  test(`A-60 C-01 ${JSON.stringify(value) ?? 'nothing'} is no such signal`, async ({ page, context }) => {
    await say(context, 'globalPrivacyControl', value);
    await visitMade(page, { policy });
    await expect(findBanner(page)).toBeVisible();
    expect(await readBecause(page, 'marketing')).toEqual({ allowed: true, because: 'default' });
  });

test('A-61 A-62 nobody is asked to undo the signal; what honours it can be seen, and the switch is off', async ({
  page,
  context,
}) => {
  await say(context, 'globalPrivacyControl', true);
  await visitMade(page, { policy: onlySelling });
  const button = page.getByRole('button', { name: /^Your Privacy Choices/ });
  await expect(button).toContainText('Opt-Out Request Honored');
  await expect(findBanner(page)).toHaveCount(0);
  await expect(findDialog(page)).toHaveCount(0);
  await button.click();
  await expect(findDialog(page)).toContainText(
    'Opt-Out Request Honored: your browser sends the Global Privacy Control signal',
  );
  await expect(findSwitch(findDialog(page), 'marketing')).toHaveAttribute('aria-checked', 'false');
});

test('A-61 the banner that asks about the rest says what the signal keeps off, and doesn’t ask about it', async ({
  page,
  context,
}) => {
  await say(context, 'globalPrivacyControl', true);
  await visitMade(page, { policy });
  await expect(findBanner(page)).toContainText('so these stay off: Advertising.');
  await expect(findBanner(page).getByRole('listitem')).toHaveText([/Statistics/]);
  await press(findBanner(page), 'accept-all');
  await expect(findConfirmation(page)).toBeVisible();
  expect(await page.evaluate(() => window.askfirst.allows('analytics'))).toBe(true);
  expect(await page.evaluate(() => window.askfirst.allows('marketing'))).toBe(false);
});

/** Turns on what a signal keeps off: its switch asks once more. */
const turnOnAnyway = async (page: Page, id: string): Promise<void> => {
  const one = findSwitch(findDialog(page), id);
  await one.click();
  await expect(one).toHaveAttribute('aria-checked', 'false');
  await findDialog(page).getByRole('alert').getByRole('button', { name: 'Turn on anyway' }).click();
  await expect(one).toHaveAttribute('aria-checked', 'true');
};

test('A-63 a signal that comes later wins over an older yes; a yes given in spite of it holds and is marked', async ({
  page,
  context,
}) => {
  await visitMade(page, { policy: onlySelling });
  await press(findBanner(page), 'accept-all');
  await expect(findConfirmation(page)).toBeVisible();
  expect((await readRecord(context)).value).toContain('.accept-all..');

  await say(context, 'globalPrivacyControl', true);
  await page.reload();
  await expect(page.getByRole('button', { name: /Opt-Out Request Honored/ })).toBeVisible();
  expect(await readBecause(page, 'marketing')).toEqual({ allowed: false, because: 'signal' });

  await reopen(page);
  await turnOnAnyway(page, 'marketing');
  await press(findDialog(page), 'save');
  await expect(findConfirmation(page)).toBeVisible();
  expect((await readRecord(context)).value).toContain('.choose.gpc.marketing');
  await page.reload();
  await expect.poll(() => readBecause(page, 'marketing')).toEqual({ allowed: true, because: 'choice' });
});

test('A-64 opting out asks for nothing but the answer, and is confirmed', async ({ page }) => {
  await visitMade(page, { policy });
  await reopen(page);
  const dialog = findDialog(page);
  await expect(dialog).toBeVisible();
  await expect(dialog.locator('input, select, textarea:not([readonly])')).toHaveCount(0);
  await press(dialog, 'refuse-all');
  await expect(findConfirmation(page)).toContainText('You refused all optional cookies.');
});

for (const value of ['0', '1', 'unspecified'])
  test(`A-66 Do Not Track (${value}) is no consent: the visitor is still asked`, async ({
    page,
    context,
    requests,
  }) => {
    await say(context, 'doNotTrack', value);
    await visitMade(page, { policy: { ...policy, region: 'de' }, head });
    await expect(findBanner(page)).toBeVisible();
    expect(await page.evaluate(() => window.askfirst.state.status)).toBe('undecided');
    expect(requests.toSink()).toEqual([]);
  });

test('A-70 A-71 on a site for children everything optional stays off, nobody is asked to accept, nor how old they are', async ({
  page,
  context,
  requests,
}) => {
  const functions = [{ id: 'chat', needs: 'chats', title: 'Chat' }];
  const services = [{ id: 'chats', category: 'analytics', name: 'Chats' }];
  await visitMade(page, {
    policy: { ...policy, audience: 'children', regimes: { '*': 'none' }, services, functions },
    head,
    body: '<button data-consent-function="chat">Chat</button>',
  });
  await expect(findNotice(page, 'chat')).toContainText('Children use this site, so it stays off.');
  await expect(findNotice(page, 'chat').getByRole('button')).toHaveCount(0);
  await expect(findBanner(page)).toHaveCount(0);
  for (const id of ['analytics', 'marketing', 'chats'])
    expect(await readBecause(page, id)).toEqual({ allowed: false, because: 'audience' });

  await reopen(page);
  const dialog = findDialog(page);
  await expect(dialog).toContainText('Children use this site, so everything optional stays off.');
  await expect(dialog.getByRole('switch')).toHaveCount(0);
  await expect(findButton(dialog, 'accept-all')).toHaveCount(0);
  await expect(dialog.locator('input, select, textarea')).toHaveCount(0);
  await page.evaluate(() => window.askfirst.open('banner'));
  await expect(findBanner(page)).toBeAttached();
  await expect(findButton(findBanner(page), 'accept-all')).toHaveCount(0);
  expect(await page.evaluate(() => window.askfirst.decide('all').catch(() => false))).toBeDefined();
  expect(await page.evaluate(() => window.askfirst.allows('analytics | marketing'))).toBe(false);
  expect(requests.toSink()).toEqual([]);
  for (const { value } of (await context.cookies()).filter(({ name }) => name === 'askfirst'))
    expect(value).not.toMatch(/age|born|child/i);
});

test('A-66 A-67 Do Not Track refuses where the policy heeds it, the visitor’s own answer holds, and no signal accepts', async ({
  page,
  context,
  requests,
}) => {
  const heeding = { ...policy, region: 'de', signals: ['doNotTrack', 'aSignalOfLaterDays'] };
  await say(context, 'doNotTrack', '1');
  await visitMade(page, { policy: heeding, head });
  await expect.poll(() => readBecause(page, 'analytics')).toEqual({ allowed: false, because: 'signal' });
  expect(await page.evaluate(() => window.askfirst.state.status)).toBe('decided');
  await expect(findBanner(page)).toHaveCount(0);
  expect(requests.toSink()).toEqual([]);

  await reopen(page);
  await expect(findDialog(page)).toContainText(
    'your browser sends the Do Not Track signal, so these stay off: Statistics',
  );
  await turnOnAnyway(page, 'analytics');
  await press(findDialog(page), 'save');
  await expect.poll(() => requests.toSink()).toEqual(['/probe.js?name=analytics']);
  expect(await readBecause(page, 'marketing')).toEqual({ allowed: false, because: 'choice' });
});

for (const value of ['0', 'unspecified', null])
  test(`A-66 A-67 Do Not Track (${value}) leaves the visitor unasked neither way where the policy heeds it`, async ({
    page,
    context,
  }) => {
    await say(context, 'doNotTrack', value);
    await visitMade(page, { policy: { ...policy, region: 'de', signals: ['doNotTrack'] } });
    await expect(findBanner(page)).toBeVisible();
    expect(await readBecause(page, 'analytics')).toEqual({ allowed: false, because: 'default' });
  });

test('A-67 a signal of another name can deny, and never allows', async ({ page, context }) => {
  await context.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, 'aSignalOfLaterDays', { configurable: true, get: () => true }),
  );
  await visitMade(page, { policy: { ...policy, region: 'us-ca', signals: ['aSignalOfLaterDays'] } });
  for (const id of ['analytics', 'marketing'])
    await expect.poll(() => readBecause(page, id)).toEqual({ allowed: false, because: 'signal' });
});

test('A-70 a site for children too holds everything optional off, and asks nobody to accept', async ({
  page,
  requests,
}) => {
  await visitMade(page, { policy: { ...policy, audience: 'mixed', regimes: { '*': 'none' } }, head });
  for (const id of ['analytics', 'marketing'])
    expect(await readBecause(page, id)).toEqual({ allowed: false, because: 'audience' });
  await expect(findBanner(page)).toHaveCount(0);
  await reopen(page);
  await expect(findDialog(page)).toContainText('Children use this site, so everything optional stays off.');
  await expect(findDialog(page).getByRole('switch')).toHaveCount(0);
  await expect(findButton(findDialog(page), 'accept-all')).toHaveCount(0);
  await page.evaluate(() => window.askfirst.open('banner'));
  await expect(findButton(findBanner(page), 'refuse-all')).toBeAttached();
  await expect(findButton(findBanner(page), 'accept-all')).toHaveCount(0);
  expect(requests.toSink()).toEqual([]);
});

for (const deed of ['identifies', 'locates', 'profiles'])
  for (const regime of ['opt-out', 'none'])
    test(`A-72 what ${deed} is off where silence is ${regime}, and the visitor is told how to turn it on`, async ({
      page,
      requests,
    }) => {
      const categories = [
        { id: 'analytics', title: 'Statistics' },
        { id: 'marketing', title: 'Your place', does: [deed] },
      ];
      const functions = [{ id: 'near', needs: 'marketing', title: 'Shops near you' }];
      await visitMade(page, {
        policy: { ...policy, region: 'qc', regimes: { '*': regime }, categories, functions },
        head,
        body: '<button data-consent-function="near">Shops near you</button>',
      });
      await expect.poll(() => requests.toSink()).toEqual(['/probe.js?name=analytics']);
      expect(await readBecause(page, 'marketing')).toEqual({ allowed: false, because: 'default' });
      await expect(findBanner(page)).toContainText('Your place');
      await expect(findBanner(page)).toContainText('Your place: None of this is stored or sent until you choose.');
      const notice = findNotice(page, 'near');
      await expect(notice).toContainText('Needed for this: Your place.');
      await press(notice, 'allow-always');
      await expect.poll(() => requests.toSink()).toHaveLength(2);
      expect(await readBecause(page, 'marketing')).toEqual({ allowed: true, because: 'choice' });
    });
