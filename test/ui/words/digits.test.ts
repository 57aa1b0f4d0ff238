import { expect } from 'chai';
import type { Entry } from '../../../src/core/contract/withdrawal.js';
import type { EntryLog } from '../../../src/core/entries/entry-log.js';
import type { LoggedEntry } from '../../../src/core/entries/logged-entry.js';
import type { Policy } from '../../../src/core/policy/policy.js';
import type { PolicySource } from '../../../src/core/policy/policy-source.js';
import { languages } from '../../../src/locales/index.js';
import { AskfirstBanner } from '../../../src/ui/banner/banner.js';
import { withLayout } from '../../../src/ui/banner/layout.js';
import { AskfirstCookieLog } from '../../../src/ui/cookie-log/cookie-log.js';
import { AskfirstCookieTable } from '../../../src/ui/cookie-log/cookie-table.js';
import { AskfirstCookieTold } from '../../../src/ui/cookie-log/cookie-told.js';
import { AskfirstNotice } from '../../../src/ui/notice/notice.js';
import { AskfirstPreferences } from '../../../src/ui/preferences/preferences.js';
import { showReceipt } from '../../../src/ui/receipt/receipt.js';
import { loadWords } from '../../../src/ui/words/load-words.js';
import { preferenceWords } from '../../../src/ui/words/preferences-words.js';
import { sayRevision } from '../../../src/ui/words/say-revision.js';
import { until } from '../../core/until.js';
import { makeConsent, shop } from '../make-consent.js';
import { show } from '../show.js';

/** A policy whose own texts have no digits, so that every digit is the widget's. */
const source: PolicySource = {
  ...shop,
  revision: 20,
  controller: { name: 'Loftline' },
  changes: ['maps', 'film', 'chat', 'font', 'mail'].map((what, index) => ({
    revision: 20,
    date: `2026-11-0${index + 1}`,
    kind: 'added',
    summary: `${what} was added.`,
    ids: ['maps'],
  })),
  services: [
    { id: 'helpdesk', category: 'functional', name: 'Helpdesk', thirdParty: true, cookies: [{ name: 'hd' }] },
    { id: 'maps', category: 'functional', name: 'Maps', since: 20 },
  ],
  // A language that the widget doesn't have, and whose texts the site gives.
  texts: { mr: { companies: 'इतर कंपन्या: {companies}.' } },
};
const record = {
  revision: 19,
  day: '2026-10-05',
  method: 'accept-all',
  signal: '',
  accepted: ['functional', 'helpdesk', 'maps'],
  refused: ['marketing'],
} as const;
const erased: readonly Entry[] = [{ name: 'hd', kind: 'cookie', service: 'helpdesk' }];
const left = [{ name: 'hd', kind: 'localStorage', service: 'helpdesk', reason: 'again', because: '' }] as const;
const setAt = new Date('2026-11-20T10:42:00Z');
const named = (count: number, name: string): readonly LoggedEntry[] =>
  Array.from({ length: count }, (_, index) => ({ kind: 'cookie', name: name.repeat(index + 1), setAt }));
const logOf = (entries: readonly LoggedEntry[], news: readonly LoggedEntry[] = []): EntryLog => ({
  entries,
  news,
  tells: true,
  subscribe: () => () => {},
  turn: () => true,
  hide: () => {},
  erase: () => Promise.resolve(true),
});
const full = withLayout({ detail: 'full', closable: true });

/** What each surface shows, in a state in which it shows a number. */
const surfaces: Readonly<Record<string, () => Promise<ParentNode>>> = {
  question: async () => (await show(AskfirstBanner, makeConsent(source))).renderRoot,
  'the whole question': async () => (await show(full, makeConsent(source))).renderRoot,
  'the question about what is new': async () =>
    (await show(AskfirstBanner, makeConsent(source, { record }))).renderRoot,
  async confirmation() {
    const consent = Object.assign(makeConsent(source), { withdrawal: { erased, left, unseen: [] } });
    await consent.decide('none');
    return (await show(AskfirstBanner, consent, { confirms: true })).renderRoot;
  },
  async preferences() {
    const consent = Object.assign(makeConsent(source, { record }), { withdrawal: { erased, left, unseen: [] } });
    return (await show(AskfirstPreferences, consent)).renderRoot;
  },
  async notice() {
    const consent = makeConsent(source);
    const notices = [
      await show(AskfirstNotice, consent, { for: 'map' }),
      await show(AskfirstNotice, consent, { for: 'chat' }),
    ];
    // The notice looks for others by the name under which the widget defines them.
    Reflect.set(document, 'querySelectorAll', () => notices);
    for (const one of notices) one.requestUpdate();
    await Promise.all(notices.map((one) => one.updateComplete));
    Reflect.deleteProperty(document, 'querySelectorAll');
    return notices[0]!.renderRoot;
  },
  table: async () => (await show(AskfirstCookieTable, makeConsent(source))).renderRoot,
  async log() {
    const own = named(12, 'z').map((one, index): LoggedEntry => {
      if (index === 1) return { ...one, changedAt: setAt };
      return index === 2 ? { ...one, goneAt: setAt } : { ...one, ends: new Date('2027-01-05T10:00:00Z') };
    });
    const log = logOf([{ kind: 'cookie', name: 'hd' }, ...own]);
    return (await show(AskfirstCookieLog, makeConsent(source, { record }), { log })).renderRoot;
  },
  async told() {
    return (await show(AskfirstCookieTold, makeConsent(source), { log: logOf([], named(7, 'z')) })).renderRoot;
  },
  async receipt() {
    const consent = makeConsent(source, { record });
    const place = document.body.appendChild(document.createElement('div'));
    showReceipt(place, consent, preferenceWords(await loadWords(consent.policy as Policy, consent)));
    await until(() => place.querySelector('dl'));
    return place;
  },
};

/**
 * The tags whose digits aren't those of English: languages of the widget, regions that have other digits than the language itself, and a
 * language whose texts the site gives.
 */
const tags = [...Object.keys(languages), 'ar-EG', 'ur-IN', 'mr'].filter(
  (tag) => new Intl.NumberFormat(tag).format(0) !== '0',
);

/** The texts of a surface, but for names in code and raw data. */
const textsIn = (root: ParentNode): string[] => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) {
    const { parentElement, data } = walker.currentNode as Text;
    if (!parentElement?.closest('style,code,textarea')) texts.push(data.trim());
  }
  return texts.filter(Boolean);
};
/** What a screen reader says besides. */
const labelsIn = (root: ParentNode): string[] =>
  ['aria-label', 'aria-description', 'title'].flatMap((name) =>
    [...root.querySelectorAll(`[${name}]`)].map((one) => one.getAttribute(name) ?? ''),
  );
/** Whether a text has digits of English, but for those of names: this test's own host, and the hash. */
const hasEnglishDigits = (text: string): boolean =>
  /[0-9]/.test(text.replace(location.host, '').replace('SHA-256', ''));
const hasOwnDigits = (text: string): boolean => /(?![0-9])\p{Nd}/u.test(text);

describe('digits', () => {
  const clear = (): void => {
    document.documentElement.lang = '';
    document.body.replaceChildren();
  };
  beforeEach(clear);
  afterEach(clear);

  it('are tried in all kinds', () => {
    // Arabic without a region has own digits in WebKitGTK's data, and none in those of Chromium and Firefox.
    expect(tags.filter((tag) => tag !== 'ar')).to.deep.equal(['bn', 'fa', 'ar-EG', 'ur-IN', 'mr']);
  });

  for (const [surface, read] of Object.entries(surfaces))
    for (const tag of tags)
      it(`are those of ${tag} in ${surface}`, async () => {
        document.documentElement.lang = tag;
        const root = await read();
        const texts = [...textsIn(root), ...labelsIn(root)];
        expect(texts.filter(hasEnglishDigits)).to.deep.equal([]);
        expect(texts.some(hasOwnDigits), texts.join(' | ')).to.be.true;
      });

  it('are those of English where the language has no others', async () => {
    for (const tag of ['de', 'ru', 'ja', 'hi', 'cy', ...(tags.includes('ar') ? [] : ['ar'])]) {
      document.documentElement.lang = tag;
      const [own] = [...(await surfaces['question']!()).querySelectorAll('li')].slice(-1);
      expect(own!.querySelector('summary')?.textContent, tag).to.match(/1/);
      document.body.replaceChildren();
    }
  });
});

describe('a revision', () => {
  it('is said in the digits of the language, and never parted into thousands', () => {
    expect(sayRevision({ language: 'en' }, 20261130)).to.equal('20261130');
    expect(sayRevision({ language: 'en' }, 1.5)).to.equal('1.5');
    document.documentElement.lang = 'bn';
    expect(sayRevision({ language: 'bn' }, 12)).to.equal('১২');
    document.documentElement.lang = '';
  });

  it('stays as the policy has it where it isn’t a number, or the browser doesn’t know the language', () => {
    expect(sayRevision({ language: 'en' }, 'second')).to.equal('"second"');
    expect(sayRevision({ language: 'xx' }, 12)).to.equal('12');
  });
});
