import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import type { PolicySource } from '../../core/policy/policy-source.js';

/** Answers the question of another consent tool. */
export interface OtherTool {
  /** Makes every page of a context give the answer. */
  readonly prepare: (context: BrowserContext, answer: 'optIn' | 'optOut') => Promise<void>;
  /** Waits until the answer was given on a page. @returns why it wasn't; undefined if it was */
  readonly answered: (page: Page) => Promise<string | undefined>;
}

/** How long giving the answer may take, in milliseconds. */
const PATIENCE = 20_000;

/** The entries in which other tools keep the answer. They are allowed in every state. */
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

/** The policy that a site with another tool is checked against. It declares only the tool's own record. */
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

/** Autoconsent's script, and what starts it as its browser extension does. */
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
 * Loads DuckDuckGo's autoconsent, which can answer hundreds of consent tools.
 * @param from the folders in which it may be installed
 * @returns undefined if none has it
 */
export const loadOtherTool = (from: readonly string[]): OtherTool | undefined => {
  for (const folder of from) {
    try {
      const { resolve } = createRequire(`${folder}/`);
      const path = resolve('@duckduckgo/autoconsent/rules/rules.json');
      const rules = JSON.parse(readFileSync(path, 'utf8')) as unknown;
      // The package exports the rules, but not the script.
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
      // It isn't there; try the next folder.
    }
  }
  return undefined;
};

/** Used if autoconsent isn't installed: it answers nothing and says why. */
export const withoutAutoconsent: OtherTool = {
  prepare: () => Promise.resolve(),
  answered: () =>
    Promise.resolve(
      'the site has no Askfirst, and to answer in other tools takes npm install --save-dev @duckduckgo/autoconsent',
    ),
};
