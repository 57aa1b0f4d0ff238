import { answering } from '../../src/core/answer.js';
import { explainPolicy } from '../../src/core/explain-policy.js';
import { evaluate } from '../../src/core/expression.js';
import { createAskfirst, type Parts } from '../../src/core/handle.js';
import type { Later } from '../../src/core/later.js';
import { catchingUp } from '../../src/core/late.js';
import { parsePolicy } from '../../src/core/policy.js';
import type { PolicySource } from '../../src/core/policy-source.js';
import type { Askfirst } from '../../src/core/types.js';
import { warn } from '../../src/core/warn.js';
import { eraseEntries, sweepEntries } from '../../src/gates/erasing.js';

/** What the widget loads later, without anything to see. */
export const makeLater = (isVisitor = (): boolean => false, late = catchingUp()): Later => ({
  open: () => Promise.resolve(),
  putAnswer: answering(eraseEntries, isVisitor, () => {}),
  sweep: sweepEntries,
  late: (act) => act(late),
  receipt: () => Promise.reject(new Error('nothing to see')),
  explaining: (act) =>
    act({
      explainPolicy: (error) => explainPolicy(error, evaluate),
      explain: () => Promise.resolve(undefined),
      explainExpression: (consent, expression) => warn(consent, `explained: ${String(expression)}`),
    }),
});

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
export const startConsent = (source: PolicySource = {}, parts: Partial<Parts> = {}): Askfirst =>
  createAskfirst({
    loadPolicy: () => parsePolicy(JSON.stringify({ ...POLICY, ...source })),
    region: undefined,
    loadLater: () => Promise.resolve(makeLater()),
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
