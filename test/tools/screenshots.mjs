// npm run screenshots: takes pictures of all surfaces, or of the named ones, into .tmp/screenshots. It needs a build in dist, and starts the
// servers itself.
import { mkdirSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as engines from 'playwright';
import { createSink } from '../../demo/sink.js';
import { createSite } from '../../demo/site.js';
import { findBrowsers } from './browsers.mjs';

const folder = fileURLToPath(new URL('../../.tmp/screenshots/', import.meta.url));
const readmePicture = fileURLToPath(new URL('../../demo/pictures/askfirst.png', import.meta.url));

/** Starts a server at a free port. @returns its address */
const listen = (server, host) =>
  new Promise((resolve) => server.listen(0, host, () => resolve(`http://${host}:${server.address().port}`)));

const phone = { width: 360, height: 740 };
const desktop = { width: 1280, height: 800 };
const looks = {
  phone: { viewport: phone },
  desktop: { viewport: desktop },
  'phone-dark': { viewport: phone, colorScheme: 'dark' },
  'desktop-dark': { viewport: desktop, colorScheme: 'dark' },
  'small-phone': { viewport: { width: 320, height: 568 } },
  'phone-rtl': { viewport: phone, isRightToLeft: true },
  'desktop-rtl': { viewport: desktop, isRightToLeft: true },
  'phone-text-200': { viewport: phone, fontSize: '200%' },
  'desktop-text-200': { viewport: desktop, fontSize: '200%' },
  'desktop-contrast': { viewport: desktop, contrast: 'more' },
  'phone-landscape': { viewport: { width: 667, height: 320 } },
  tablet: { viewport: { width: 768, height: 1024 } },
  'desktop-1920': { viewport: { width: 1920, height: 1080 } },
  wide: { viewport: { width: 2560, height: 1440 } },
  'desktop-forced-colours': { viewport: desktop, forcedColors: 'active' },
};

/** Each opens its surface, and returns what the picture shows; by default the whole window. */
const surfaces = {
  async banner(page) {
    await page.goto('/demo/home.html');
    await page.locator('askfirst-banner').waitFor();
  },
  async confirmation(page) {
    await surfaces.banner(page);
    await page.locator('askfirst-banner [data-action="refuse-all"]').click();
    await page.locator('askfirst-banner [role="alert"]').waitFor();
  },
  async preferences(page) {
    await surfaces.banner(page);
    await page.locator('askfirst-banner [data-action="preferences"]').click();
    await page.locator('askfirst-preferences dialog').waitFor();
  },
  async 'preferences-open'(page) {
    await surfaces.preferences(page);
    await page.locator('askfirst-preferences [role="switch"][data-id="functional"]').click();
    const summary = page.locator('askfirst-preferences summary').nth(1);
    await summary.click();
    await summary.scrollIntoViewIfNeeded();
  },
  async receipt(page) {
    await surfaces.confirmation(page);
    await page.locator('footer [data-askfirst="preferences"]').click();
    const part = page.locator('askfirst-preferences [data-part="receipt"]');
    await part.locator('summary').first().click();
    await part.locator('[data-action="receipt-copy"]').click();
    await part.evaluate((one) => one.scrollIntoView());
  },
  async 'receipt-end'(page) {
    await surfaces.receipt(page);
    await page.locator('askfirst-preferences [data-action="receipt-erase"]').evaluate((one) => one.scrollIntoView());
  },
  async 'receipt-paper'(page) {
    await page.addInitScript('window.print = () => {}');
    await surfaces.receipt(page);
    await page.locator('askfirst-preferences [data-action="receipt-print"]').click();
    await page.emulateMedia({ media: 'print' });
  },
  async changed(page) {
    await changePolicy(page);
    await surfaces.banner(page);
  },
  async 'changed-preferences'(page) {
    await surfaces.changed(page);
    await page.locator('askfirst-banner [data-action="preferences"]').click();
    await page.locator('askfirst-preferences .since').first().waitFor();
  },
  async erased(page) {
    await page.context().grantPermissions(['local-network-access']);
    await page.goto('/demo/product.html');
    await page.locator('askfirst-banner [data-action="accept-all"]').click();
    await page.locator('[data-add]').first().click();
    await page.waitForFunction(`document.cookie.includes('mp_') && document.cookie.includes('ph_')`);
    await page.locator('footer [data-askfirst="preferences"]').click();
    await page.locator('askfirst-preferences [data-action="refuse-all"]').click();
    await page.locator('askfirst-banner').getByText('(').waitFor();
  },
  async 'erased-preferences'(page) {
    await surfaces.erased(page);
    await page.locator('footer [data-askfirst="preferences"]').click();
    await page.locator('askfirst-preferences .erased').evaluate((one) => one.scrollIntoView());
  },
  async notice(page) {
    await page.goto('/demo/product.html');
    await page.locator('askfirst-notice[for="video"]').getByRole('button').first().waitFor();
    return page.locator('askfirst-notice[for="video"]');
  },
  async 'button-off'(page) {
    await page.goto('/demo/contact.html');
    await page.locator('askfirst-notice[for="chat"]').getByRole('button').first().waitFor();
    return page.locator('section[aria-labelledby="chat"]');
  },
  async inline(page) {
    await page.goto('/demo/privacy.html');
    await page.locator('askfirst-preferences[inline] [role="switch"]').first().waitFor();
    return page.locator('askfirst-preferences[inline]');
  },
  async log(page) {
    await surfaces.inline(page);
    await page.locator('askfirst-preferences[inline] [data-action="accept-all"]').click();
    const log = page.locator('askfirst-cookie-log');
    await log.locator('[data-action="erase"]').first().waitFor();
    // Two undeclared entries, one of which is erased.
    const names = ['ph_demo_posthog', 'old_basket', 'left_over'];
    await page.context().addCookies(names.map((name) => ({ name, value: '1', url: page.url() })));
    await log.locator('tr', { hasText: 'old_basket' }).locator('button').click();
    await log.locator('.gone').first().waitFor();
    return log;
  },
  async table(page) {
    await surfaces.inline(page);
    await page.locator('askfirst-cookie-table tbody tr').first().waitFor();
    return page.locator('askfirst-cookie-table');
  },
  async unsaved(page) {
    await surfaces.preferences(page);
    await page.locator('askfirst-preferences [role="switch"][data-id="functional"]').click();
    await page.locator('askfirst-preferences [data-action="close"]').click();
    await page.locator('askfirst-preferences [role="alert"]').waitFor();
  },
  ...Object.fromEntries(
    ['newspaper', 'bank', 'arcade'].flatMap((theme) => [
      [`theme-${theme}`, (page) => openTheme(page, theme)],
      [
        `theme-${theme}-preferences`,
        async (page) => {
          await openTheme(page, theme);
          await page.locator('askfirst-banner [data-action="preferences"]').click();
          await page.locator('askfirst-preferences dialog').waitFor();
        },
      ],
    ]),
  ),
  async told(page) {
    await surfaces.inline(page);
    await page.locator('askfirst-preferences[inline] [data-action="refuse-all"]').click();
    await page.locator('askfirst-cookie-log input').click();
    await page.goto('/demo/home.html');
    const names = ['theme', 'last_seen_kite', 'newsletter_hint'];
    await page.context().addCookies(names.map((name) => ({ name, value: '1', url: page.url() })));
    await page.locator('askfirst-cookie-told[open]').waitFor();
  },
};

async function openTheme(page, theme) {
  await page.goto(`/demo/situations/theme-${theme}.html`);
  await page.locator('askfirst-banner').waitFor();
}

/** The demo's policy, one revision later, for a visitor who accepted the first one. */
async function changePolicy(page) {
  const today = new Date().toISOString().slice(0, 10);
  const ids = 'analytics~basket~films~functional~helpdesk~maps~marketing~mixpanel~pixel~posthog';
  await page.context().addCookies([{ name: 'askfirst', value: `1.1.${today}.accept-all..${ids}.`, url: baseURL }]);
  const changes = [
    { revision: 2, date: '2026-11-20', kind: 'longer', summary: 'Mixpanel counts for 13 months, not for one.' },
    { revision: 2, date: '2026-11-20', kind: 'wider', summary: 'The maps come from another company.' },
    { revision: 2, date: '2026-11-20', kind: 'removed', summary: 'The weather report is gone.' },
  ];
  await page.addInitScript((news) => {
    const { parse } = JSON;
    JSON.parse = (...given) => {
      const policy = parse(...given);
      if (!policy?.categories || policy.revision !== 1) return policy;
      const services = policy.services.map((one) => (/maps|mixpanel/.test(one.id) ? { ...one, since: 2 } : one));
      return { ...policy, revision: 2, services, changes: [...news, ...policy.changes] };
    };
  }, changes);
}

/** Gives pages the language and direction of an Arabic site, and the visitor's text size. */
async function dress(context, { isRightToLeft, fontSize }) {
  const html = `<html lang="${isRightToLeft ? 'ar" dir="rtl' : 'en'}"${fontSize ? ` style="font-size: ${fontSize}"` : ''}>`;
  await context.route('**/demo/**/*.html', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace('<html lang="en">', html) });
  });
}

const sink = createSink();
const sinkAddress = await listen(sink, '127.0.0.1');
const site = createSite(sinkAddress);
const baseURL = await listen(site, 'localhost');
mkdirSync(folder, { recursive: true });

/**
 * The arguments name surfaces and looks: npm run screenshots -- banner receipt phone. `languages` shows banner and preferences in every language.
 * `readme` renews the README's picture, and takes no other.
 */
const names = process.argv.slice(2);
const isWanted = ([name]) => !names.some((one) => one in surfaces) || names.includes(name);
const wanted = Object.entries(surfaces).filter(isWanted);
const wantedLooks = Object.entries(looks).filter(
  ([name]) => !names.some((one) => one in looks) || names.includes(name),
);

async function renewReadmePicture(browser) {
  const viewport = { width: 1180, height: 740 };
  const page = await browser.newPage({ baseURL, reducedMotion: 'reduce', viewport, deviceScaleFactor: 2 });
  await surfaces.banner(page);
  await page.screenshot({ path: readmePicture });
  await page.close();
}

/** Takes pictures of banner and preferences in every language. */
async function showLanguages(browser) {
  const tags = readdirSync('dist/locales').map((file) => file.slice(0, -'.js'.length));
  for (const tag of ['en', ...tags]) {
    const context = await browser.newContext({
      baseURL,
      reducedMotion: 'reduce',
      viewport: { width: 390, height: 844 },
    });
    const direction = /^(?:ar|fa|he|ur)/.test(tag) ? 'rtl' : 'ltr';
    await context.route('**/no-policy.html', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace('<html lang="en">', `<html lang="${tag}" dir="${direction}">`);
      await route.fulfill({ response, body });
    });
    const page = await context.newPage();
    await page.goto('/demo/situations/no-policy.html');
    await page.locator('askfirst-banner').waitFor();
    await page.screenshot({ path: `${folder}language-${tag}.png` });
    await page.locator('askfirst-banner [data-action="preferences"]').click();
    await page.locator('askfirst-preferences dialog').waitFor();
    await page.screenshot({ path: `${folder}language-${tag}-preferences.png` });
    await context.close();
  }
}

for (const { name, launchOptions } of await findBrowsers()) {
  const browser = await engines[name].launch(launchOptions);
  if (names.includes('readme')) {
    await renewReadmePicture(browser);
    await browser.close();
    continue;
  }
  if (!names.length || names.includes('languages')) await showLanguages(browser);
  for (const [look, { isRightToLeft, fontSize, ...options }] of wantedLooks)
    for (const [surface, show] of wanted) {
      const context = await browser.newContext({ baseURL, reducedMotion: 'reduce', ...options });
      await dress(context, { isRightToLeft, fontSize });
      const page = await context.newPage();
      try {
        const seen = (await show(page)) ?? page;
        // The banner would cover what is shown.
        const style = seen === page ? '' : 'askfirst-banner { display: none }';
        await seen.screenshot({ path: `${folder}${surface}-${look}.png`, style });
      } catch (error) {
        console.error(`${surface}, ${look}: ${error.message}`);
        process.exitCode = 1;
      }
      await context.close();
    }
  await browser.close();
}
for (const server of [site, sink]) {
  server.closeAllConnections();
  server.close();
}
console.log(`Saved in ${folder}`);
