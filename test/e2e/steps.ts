// What a visitor does on the demo's pages, and what can be seen of it from outside: the network, the jar, the console.
import { test as base, expect, type BrowserContext, type Cookie, type Locator, type Page } from 'playwright/test';

export { expect };

declare global {
  interface Window {
    /** The names of the held scripts that ran, in order: each pushes its own. */
    ran?: string[];
    /** What moved on the page without the visitor (Layout Instability). */
    moved?: number[];
  }
}

/** The address that plays every other company; see demo/server.js. */
export const sink = `http://127.0.0.1:${process.env['SINK_PORT'] ?? '4174'}`;

/** Every page of the demo. */
export const pages = {
  shop: ['/demo/home.html', '/demo/product.html', '/demo/contact.html', '/demo/basket.html', '/demo/privacy.html'],
  situations: [
    ...['no-policy', 'policy-url', 'missing-policy', 'broken-policy', 'async-gate', 'late-elements'],
    ...['hosts', 'embeds', 'expression', 'order', 'adapters', 'nonce', 'rtl'],
    ...['theme-newspaper', 'theme-bank', 'theme-arcade'],
  ].map((name) => `/demo/situations/${name}.html`),
} as const;

/** What the pages of one test asked for. The sink is shared by all tests, so its own log says too much. */
export interface Requests {
  /** Paths asked of the sink; of one service alone, when it is named. */
  toSink(service?: string): string[];
  /** Paths asked of the site itself. */
  toSite(): string[];
  /** Paths asked of the widget's folder. */
  toWidget(): string[];
  /** Forgets what was asked so far. */
  clear(): void;
}

/** What the widget wrote to the console. */
export interface Said {
  errors(): string[];
  warnings(): string[];
}

export const test = base.extend<{ requests: Requests; said: Said }>({
  requests: [
    async ({ context }, use) => {
      let asked: URL[] = [];
      context.on('request', (request) => asked.push(new URL(request.url())));
      const paths = (origin: string, folder: string): string[] =>
        asked
          .filter((url) => url.origin === origin && url.pathname.startsWith(folder) && url.pathname !== '/log.json')
          .map(({ pathname, search }) => pathname + search);
      await use({
        toSink: (service) => paths(sink, service ? `/${service}/` : '/'),
        toSite: () => asked.filter(({ origin }) => origin !== sink).map(({ pathname }) => pathname),
        toWidget: () => asked.map(({ pathname }) => pathname).filter((path) => path.startsWith('/askfirst/')),
        clear: () => void (asked = []),
      });
    },
    { auto: true },
  ],
  said: [
    async ({ context }, use) => {
      const messages: { type: string; text: string }[] = [];
      context.on('console', (message) => messages.push({ type: message.type(), text: message.text() }));
      const ours = (type: string): string[] =>
        messages.filter((one) => one.type === type && one.text.includes('[askfirst]')).map(({ text }) => text);
      await use({ errors: () => ours('error'), warnings: () => ours('warning') });
    },
    { auto: true },
  ],
});

/** Leaves a test to one engine, from its first line: what it asks for can't be done or seen in the others. What is left out is listed with the reason. */
export const onlyIn = (engine: 'chromium', because: string): void =>
  test.skip(test.info().project.name !== engine, because);

/** Why a test of what scripts may not do is left to Chromium; the unit tests ask the same of all engines. */
export const HAND = 'what Playwright does in Firefox counts as the visitor’s hand';

/** Why the tests in which an object or an embed is loaded are left to Chromium. */
export const OBJECT = 'Playwright waits for ever for an object’s page in Firefox';

export type Action = 'accept-all' | 'refuse-all' | 'preferences' | 'save' | 'close' | 'allow-once' | 'allow-always';

export const findBanner = (page: Page): Locator => page.locator('askfirst-banner');
export const findDialog = (page: Page): Locator => page.locator('askfirst-preferences dialog');
export const findInline = (page: Page): Locator => page.locator('askfirst-preferences[inline]');
export const findNotice = (page: Page, name: string): Locator => page.locator(`askfirst-notice[for="${name}"]`);
export const findConfirmation = (page: Page): Locator => findBanner(page).getByRole('alert');
export const findButton = (surface: Locator, action: Action): Locator => surface.locator(`[data-action="${action}"]`);
export const findSwitch = (surface: Locator, id: string): Locator =>
  surface.locator(`[role="switch"][data-id="${id}"]`);
/** The way back that a page offers all the time. */
export const findSettings = (page: Page): Locator => page.locator('footer [data-askfirst="preferences"]');

/** Goes there, and waits until nothing is asked for any more. */
export const visit = async (page: Page, path: string): Promise<void> => {
  await page.goto(path, { waitUntil: 'networkidle' });
};

export const press = (surface: Locator, action: Action): Promise<void> => findButton(surface, action).click();

export const acceptAll = async (page: Page): Promise<void> => {
  await press(findBanner(page), 'accept-all');
  await expect(findConfirmation(page)).toBeVisible();
};

export const refuseAll = async (page: Page): Promise<void> => {
  await press(findBanner(page), 'refuse-all');
  await expect(findConfirmation(page)).toBeVisible();
};

/** Opens the preferences from the banner. */
export const choose = async (page: Page): Promise<void> => {
  await press(findBanner(page), 'preferences');
  await expect(findDialog(page)).toBeVisible();
};

/** Opens the preferences from the foot of the page. */
export const reopen = async (page: Page): Promise<void> => {
  await findSettings(page).click();
  await expect(findDialog(page)).toBeVisible();
};

/** Opens the lists of services, where the switches for single ones are. */
export const openDetails = async (surface: Locator): Promise<void> => {
  const closed = surface.locator('section details:not([open]) > summary');
  for (let count = await closed.count(); count > 0; count--) await closed.first().click();
};

/** From the banner through the preferences: turns on what is named, and saves. */
export const allowOnly = async (page: Page, ...ids: readonly string[]): Promise<void> => {
  await choose(page);
  for (const id of ids) {
    const one = findSwitch(findDialog(page), id);
    if (!(await one.isVisible())) await openDetails(findDialog(page));
    await one.click();
    await expect(one).toHaveAttribute('aria-checked', 'true');
  }
  await press(findDialog(page), 'save');
  await expect(findDialog(page)).toBeHidden();
};

/** Withdraws everything, from the foot of the page. */
export const withdrawAll = async (page: Page): Promise<void> => {
  await reopen(page);
  await press(findDialog(page), 'refuse-all');
  await expect(findDialog(page)).toBeHidden();
};

/** The cookies that hold the visitor's answer. */
export const readRecords = async (context: BrowserContext): Promise<Cookie[]> =>
  (await context.cookies()).filter(({ name }) => name === 'askfirst');

/** Waits for the visitor's answer to be recorded, and reads it. */
export const readRecord = async (context: BrowserContext): Promise<Cookie> => {
  await expect.poll(() => readRecords(context)).toHaveLength(1);
  return (await readRecords(context))[0]!;
};

/** Puts another text into the record's cookie, as an older visit or somebody else would have. */
export const forgeRecord = (context: BrowserContext, baseURL: string, value: string): Promise<void> =>
  context.addCookies([{ name: 'askfirst', value, url: baseURL, sameSite: 'Lax' }]);

/** The names of the held scripts that ran. */
export const readRan = (page: Page): Promise<readonly string[]> => page.evaluate(() => window.ran ?? []);

/** The addresses of the frames that show something of the other companies'. */
export const readFrames = (page: Page): string[] =>
  page
    .frames()
    .map((frame) => frame.url())
    .filter((url) => url.startsWith(sink));

/** Presses Tab until the element has the focus. @returns how often */
export const tabTo = async (page: Page, element: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<number> => {
  const isFocused = (): Promise<boolean> =>
    element.evaluate((one) => (one.getRootNode() as Document | ShadowRoot).activeElement === one);
  for (let count = 1; count < 60; count++) {
    await page.keyboard.press(key);
    if (await isFocused()) return count;
  }
  throw new Error(`${key} doesn’t lead to ${element.toString()}`);
};
