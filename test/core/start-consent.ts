import { recordingAnswer } from '../../src/core/line/answer.js';
import { explainPolicy } from '../../src/core/explain/policy/explain-policy.js';
import { evaluateExpression } from '../../src/core/policy/expression.js';
import { createConsent, type ConsentOptions } from '../../src/core/line/create-consent.js';
import type { UiModule } from '../../src/core/line/ui-module.js';
import type { Released } from '../../src/core/contract/released-file.js';
import { parsePolicy } from '../../src/core/policy/policy.js';
import type { PolicySource } from '../../src/core/policy/policy-source.js';
import type { Consent } from '../../src/core/consent/consent.js';
import { warn } from '../../src/core/line/warn.js';
import * as releasedFile from '../../src/on-demand/released.js';
import { eraseEntries, sweepEntries } from '../../src/core/entries/erasing.js';

/** What the widget loads later, without anything to see. */
export const makeLater = (isVisitor = (): boolean => false): UiModule => ({
  open: () => Promise.resolve(),
  recordAnswer: recordingAnswer(eraseEntries, isVisitor, () => {}),
  sweep: sweepEntries,
  receipt: () => Promise.reject(new Error('nothing to see')),
  explaining: (act) =>
    act({
      explainPolicy: (error) => explainPolicy(error, evaluateExpression),
      explain: () => Promise.resolve(undefined),
      explainExpression: (consent, expression) => warn(consent, `explained: ${String(expression)}`),
    }),
});

/** What the gate loads for some released marks. */
export const makeReleased = (): Released => ({ ...releasedFile, ...releasedFile.createCatchUp() });

/** A policy about films, maps and ads; its record has a cookie of its own. */
export const POLICY: PolicySource & { readonly cookie: { readonly name: string } } = {
  cookie: { name: 'askfirst-unit' },
  categories: [
    { id: 'necessary', title: 'Necessary' },
    { id: 'media', title: 'Media' },
    { id: 'ads', title: 'Ads', sells: true },
  ],
  services: [
    { id: 'session', category: 'necessary', name: 'Session', cookies: [{ name: 'session' }] },
    { id: 'video', category: 'media', name: 'Video', cookies: [{ name: '_film*' }] },
    { id: 'maps', category: 'media', name: 'Maps', cookies: [{ name: '_map' }] },
    { id: 'auction', category: 'ads', name: 'Auction', cookies: [{ name: '_bid' }] },
  ],
  functions: [{ id: 'cinema', needs: 'video & media', title: 'Cinema' }],
};

/** Starts the widget, without its gates and without anything to see. */
export const startConsent = (source: PolicySource = {}, parts: Partial<ConsentOptions> = {}): Consent =>
  createConsent({
    loadPolicy: () => parsePolicy(JSON.stringify({ ...POLICY, ...source })),
    withReleased: (act) => act(makeReleased()),
    loadUi: () => Promise.resolve(makeLater()),
    ...parts,
  });

/** Takes every cookie away that the page can see. */
export const clearCookies = (): void => {
  for (const pair of document.cookie.split('; ')) {
    const [name = ''] = pair.split('=');
    for (const path of ['/', location.pathname]) document.cookie = `${name}=; max-age=0; path=${path}`;
  }
};

/**
 * Settles when the browser has told the page of every cookie that the page itself wrote. WebKit is late with that, and until then may
 * show an older one for a moment; what it is asked of the jar, it answers after it.
 */
export const settleCookies = async (): Promise<void> => {
  await window.cookieStore?.getAll();
};

// No test begins with the cookies of the one before on their way.
afterEach(settleCookies);
