import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import type { PolicySource } from '../../core/policy/policy-source.js';

/** What answers in another tool's question. */
export interface OtherTool {
  /** Makes every page of a context answer. */
  readonly prepare: (context: BrowserContext, answer: 'optIn' | 'optOut') => Promise<void>;
  /** Waits until a page has been answered. @returns why it wasn't */
  readonly answered: (page: Page) => Promise<string | undefined>;
}

/** How long an answer may take, in milliseconds. */
const PATIENCE = 20_000;

/** What other tools keep of an answer: it is theirs in every state. */
const RECORDS: readonly (readonly [kind: 'cookie' | 'localStorage', name: string])[] = [
  ...[
    'cc_cookie',
    'klaro',
    'tarteaucitron',
    'CookieConsent',
    'CookieConsentBulk*',
    'OptanonConsent',
    'OptanonAlertBoxClosed',
  ].map((name) => ['cookie', name] as const),
  ...[
    'cookieyes-consent',
    'osano_consentmanager*',
    'didomi_token',
    'euconsent-v2',
    'borlabs-cookie',
    'cmplz_*',
    '_iub_cs-*',
  ].map((name) => ['cookie', name] as const),
  ...['cookieconsent_status', 'cookie_notice_accepted', 'axeptio_*', 'c15t', 'c15t-consent'].map(
    (name) => ['cookie', name] as const,
  ),
  ...['cc_cookie', 'klaro', 'osano_consentmanager*', 'uc_*', 'ucString', 'didomi_token', 'c15t*'].map(
    (name) => ['localStorage', name] as const,
  ),
];

/** What a site with another tool is held against: nothing is declared but what the tool itself keeps. */
export const otherToolPolicy: PolicySource = {
  services: [
    {
      id: 'choice',
      category: 'necessary',
      name: 'The choice, as the site’s tool keeps it',
      cookies: RECORDS.map(([kind, name]) => ({ kind, name })),
    },
  ],
};

/** The script of autoconsent, started as its extension would. */
const starting = (script: string, rules: unknown, answer: string): string => `if (window === top) {
  window.askfirstAudit = [];
  window.autoconsentSendMessage = async (message) => {
    window.askfirstAudit.push([message.type, message.result]);
    if (message.type !== 'init') return;
    await undefined;
    const config = { enabled: true, autoAction: '${answer}', enablePrehide: false, detectRetries: 20 };
    await autoconsentReceiveMessage({ type: 'initResp', config, rules: ${JSON.stringify(rules)} });
  };
  ${script}
}`;

/**
 * Loads DuckDuckGo's autoconsent, which knows how to answer in hundreds of tools, where it is installed.
 * @param from folders in which it may be
 */
export const loadOtherTool = (from: readonly string[]): OtherTool | undefined => {
  for (const folder of from) {
    try {
      const { resolve } = createRequire(`${folder}/`);
      const path = resolve('@duckduckgo/autoconsent/rules/rules.json');
      const rules = JSON.parse(readFileSync(path, 'utf8')) as unknown;
      // The package has no export for it.
      const script = readFileSync(join(dirname(path), '../dist/autoconsent.playwright.js'), 'utf8');
      return {
        async prepare(context, answer) {
          await context.addInitScript({ content: starting(script, rules, answer) });
        },
        answered: (page) =>
          page
            .waitForFunction(
              () =>
                (window as unknown as { askfirstAudit?: [string, unknown][] }).askfirstAudit?.some(
                  ([type, result]) =>
                    type === 'autoconsentDone' || (/^opt(?:In|Out)Result$/.test(type) && result === true),
                ),
              undefined,
              { timeout: PATIENCE },
            )
            .then(
              () => undefined,
              () => 'no question was found that autoconsent can answer',
            ),
      };
    } catch {
      // It isn't there: the next folder may have it.
    }
  }
  return undefined;
};

/** What stands in for it where it isn't installed: nothing is answered, and it is said why. */
export const withoutAutoconsent: OtherTool = {
  prepare: () => Promise.resolve(),
  answered: () =>
    Promise.resolve(
      'the site has no Askfirst, and to answer in other tools takes npm install --save-dev @duckduckgo/autoconsent',
    ),
};
