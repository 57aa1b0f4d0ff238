// Pages that allow themselves little: what a strict policy of the server, or trusted types, stops, isn't asked of them.
import type { Page } from 'playwright/test';
import { visitMade } from './made-page.js';
import {
  choose,
  expect,
  findBanner,
  findConfirmation,
  findDialog,
  findNotice,
  openDetails,
  press,
  readRan,
  reopen,
  sink,
  test,
} from './steps.js';
import { findGates } from './find-gates.js';

const NONCE = 'cmFuZG9t';
const POLICY = {
  revision: 2,
  controller: { name: 'The shop' },
  categories: [
    { id: 'necessary', title: 'Necessary' },
    { id: 'stats', title: 'Statistics' },
  ],
  services: [
    { id: 'counter', category: 'stats', name: 'Counter', hosts: [new URL(sink).host], cookies: [{ name: '_count' }] },
  ],
  functions: [{ id: 'chat', needs: 'stats', title: 'Chat' }],
  changes: [{ revision: 2, date: '2026-03-14', summary: 'More' }],
  layout: { banner: 'centre', button: 'Cookies', closable: true },
};
const mark = (attributes: string, text = ''): string =>
  `<script type="text/plain" data-consent="stats" nonce="${NONCE}" ${attributes}>${text}</script>`;
const probe = (name: string): string => `${sink}/probe.js?name=${name}`;
/** Everything of ours that a page can have, and each kind of script that waits. */
const BODY = `<askfirst-notice for="chat"></askfirst-notice><button data-consent-function="chat">Chat</button>
  <askfirst-cookie-log></askfirst-cookie-log><askfirst-cookie-table></askfirst-cookie-table>
  ${mark(`src="${probe('external')}"`)}${mark(`data-src="${probe('data-src')}"`)}
  ${mark('', `(window.ran ??= []).push('inline')`)}${mark('data-type="module"', `(window.ran ??= []).push('module')`)}`;

/** Collects what the page's own policies stop, as its server would be told. */
const hearViolations = async (page: Page): Promise<string[]> => {
  const violations: string[] = [];
  await page.exposeFunction('report', (text: string) => violations.push(text));
  await page.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample, sourceFile }) =>
      (window as unknown as { report: (text: string) => void }).report(
        [violatedDirective, blockedURI, sample, sourceFile].join(' '),
      ),
    ),
  );
  return violations;
};

/** Everything that a visitor can open and press, so that every file of ours was loaded. */
const useEverything = async (page: Page): Promise<void> => {
  await expect(findBanner(page)).toBeVisible();
  await expect(findNotice(page, 'chat')).toBeVisible();
  await choose(page);
  await openDetails(findDialog(page));
  await findDialog(page).locator('[data-part="receipt"] summary').click();
  await expect(
    findDialog(page).locator('[data-part="receipt"] dl, [data-part="receipt"] textarea').first(),
  ).toBeAttached();
  await press(findDialog(page), 'accept-all');
  await expect
    .poll(async () => [...(await readRan(page))].sort())
    .toEqual(['data-src', 'external', 'inline', 'made', 'module']);
  await page.evaluate(() => (document.cookie = '_count=1'));
  await reopen(page);
  await press(findDialog(page), 'refuse-all');
  await expect(findConfirmation(page)).toBeVisible();
  await page.evaluate(() => window.askfirst.explain());
};

const STRICT = `default-src 'none'; script-src 'nonce-${NONCE}' 'strict-dynamic'; style-src 'nonce-${NONCE}'`;
/** A script of the page, as strict as it: what it puts in is held and goes on as it is. */
const MADE = `<script nonce="${NONCE}">{
  const made = document.createElement('script');
  const rules = { createScriptURL: (text) => text };
  made.src = (window.trustedTypes?.createPolicy('page', rules) ?? rules).createScriptURL('${probe('made')}');
  document.head.append(made);
}</script>`;

test('a page with the strictest Content-Security-Policy has no violation, whichever file of ours it loads', async ({
  page,
}) => {
  const violations = await hearViolations(page);
  await visitMade(page, {
    policy: POLICY,
    headers: { 'Content-Security-Policy': `${STRICT}; img-src data:` },
    gate: `<script src="/askfirst/askfirst.js" nonce="${NONCE}" data-adapters="google"></script>`,
    head: MADE,
    body: BODY,
  });
  await useEverything(page);
  expect(violations).toEqual([]);
});

test('a page that requires trusted types has no violation with the policies that the guide names', async ({
  page,
  said,
}) => {
  const violations = await hearViolations(page);
  await visitMade(page, {
    policy: POLICY,
    headers: {
      'Content-Security-Policy': `${STRICT}; img-src data:; require-trusted-types-for 'script'; trusted-types default lit-html page`,
    },
    first: `<script src="/askfirst/askfirst-trusted.js" nonce="${NONCE}"></script>`,
    gate: `<script src="/askfirst/askfirst.js" nonce="${NONCE}" data-adapters="google"></script>`,
    head: MADE,
    body: BODY,
  });
  expect(await findGates(page)).toEqual(['hosts', 'entries']);
  await useEverything(page);
  expect(violations).toEqual([]);
  expect(said.errors()).toEqual([]);
});
