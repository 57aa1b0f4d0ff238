import type { Page } from 'playwright/test';

/** A page made for one test, where no page of the demo shows what it is about. */
export interface MadePage {
  /** The policy, as an object or as the text that stands in the page. Without it the page has none. */
  readonly policy?: unknown;
  /** What stands in the head before the gate. */
  readonly first?: string;
  /** What stands in the head after the gate. */
  readonly head?: string;
  readonly body?: string;
  /** The gate's tag. */
  readonly gate?: string;
  /** The page's language, English unless it says another; `ar` is written from right to left. */
  readonly lang?: string;
  /** How the page begins; without it, in no-quirks mode. */
  readonly doctype?: string;
  /** What the server says beside it, such as a Content-Security-Policy. */
  readonly headers?: Readonly<Record<string, string>>;
}

const asText = (policy: unknown): string => (typeof policy === 'string' ? policy : JSON.stringify(policy));

/** Serves the page at `/made.html`, on the site's own address, and goes there. */
export const visitMade = async (page: Page, made: MadePage): Promise<void> => {
  const { policy, first = '', head = '', body = '', lang = 'en' } = made;
  const { gate = '<script src="/askfirst/askfirst.js"></script>' } = made;
  const { doctype = '<!doctype html>', headers = {} } = made;
  const inPage =
    policy === undefined ? '' : `<script type="application/json" id="askfirst-policy">${asText(policy)}</script>`;
  // A page that no server answered counts as one from the internet, and may not ask this machine for anything (Chrome 142).
  const context = page.context();
  if (context.browser()?.browserType().name() === 'chromium') await context.grantPermissions(['local-network-access']);
  await page.context().route('**/made.html', (route) =>
    route.fulfill({
      headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
      body: `${doctype}<html lang="${lang}"${lang === 'ar' ? ' dir="rtl"' : ''}><head><meta charset="utf-8"><title>Made</title><link rel="icon" href="data:,">
${first}${inPage}${gate}${head}</head><body><main><h1>Made</h1>${body}</main>
<footer><a href="/demo/privacy.html" data-askfirst="preferences">Cookie settings</a></footer></body></html>`,
    }),
  );
  await page.goto('/made.html');
};
