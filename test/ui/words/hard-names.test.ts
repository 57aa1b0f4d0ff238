import { expect } from 'chai';
import type { Policy } from '../../../src/core/policy/policy.js';
import type { PolicySource } from '../../../src/core/policy/policy-source.js';
import { languages } from '../../../src/locales/index.js';
import { confirmationText } from '../../../src/ui/answered/confirmation.js';
import { AskfirstBanner } from '../../../src/ui/banner/banner.js';
import type { AskfirstElement } from '../../../src/ui/base/element.js';
import { AskfirstCookieTable } from '../../../src/ui/cookie-log/cookie-table.js';
import { AskfirstNotice } from '../../../src/ui/notice/notice.js';
import { AskfirstPreferences } from '../../../src/ui/preferences/preferences.js';
import { isolate } from '../../../src/ui/words/isolate.js';
import { loadWords } from '../../../src/ui/words/load-words.js';
import { leaveOutEarlier } from '../../../src/ui/words/variants.js';
import { fill } from '../../../src/ui/words/words.js';
import { makeConsent } from '../make-consent.js';
import { show, textOf } from '../show.js';
import { english } from '../truth/english.js';

const NAMES = [
  'Yahoo!',
  'A.Ş.',
  'Пример д.о.о.',
  '__Secure-x_',
  'Meta Platforms, Inc.',
  'An Exceedingly Long Name of a Company of Many Words in It Ltd.',
  'חברה לדוגמה בע"מ',
  'مثال!',
] as const;

/** What a sentence ends with, twice. */
const DOUBLED = /[.。।۔]\u2069*[.。।۔](?!\.)/u;
const RIGHT_TO_LEFT = /[\u0590-\u08ff]/;

const BUTTONS =
  'acceptAll refuseAll acceptNew refuseNew tryAgain save turnOn discard allowOnce allowAlways undo hide reloadNow logErase logEraseOff receiptCopy receiptSave receiptPrint receiptErase toldShow toldClose'.split(
    ' ',
  );
/** Longer than 24 characters, as the language has no shorter way to say it; all on buttons whose line can break. */
const LONG = Object.entries({
  allowOnce: 'af bg bn ca cy el fr fr-CA ga hu id it ms mt nl ro ru uk',
  reloadNow: 'bg ca es es-419 ga mk uk',
  refuseNew: 'bn ga',
  discard: 'da fr fr-CA',
  turnOn: 'el ga',
  logEraseOff: 'el fi ms nl',
  receiptErase: 'el lt',
}).flatMap(([key, tags]) => tags.split(' ').map((tag) => `${tag}.${key}`));

/** A shop whose every name is a hard one. */
const hardShop: PolicySource = {
  revision: 2,
  controller: { name: NAMES[4] },
  policyUrl: '/privacy',
  changes: [{ revision: 2, date: '2026-11-01', kind: 'wider', summary: 'Inc.', ids: ['c1'] }],
  categories: [
    { id: 'necessary', title: 'Necessary', required: true },
    ...NAMES.map((title, index) => ({ id: `c${index}`, title, summary: title })),
  ],
  services: NAMES.map((name, index) => ({
    id: `s${index}`,
    category: `c${index}`,
    name,
    provider: NAMES[(index + 1) % NAMES.length] ?? name,
    thirdParty: true,
    privacyUrl: 'https://example.com/',
    cookies: [{ name: '__Secure-x_', purpose: name, lifetime: '13 m.', when: name }],
  })),
  functions: NAMES.map((title, index) => ({ id: `f${index}`, title, needs: `s${index}`, without: title })),
};

const answered = {
  revision: 1,
  day: '2026-11-02',
  method: 'choose',
  signal: '',
  accepted: ['c0', 's0'],
  refused: ['c1', 's1'],
} as const;

describe('hard names', () => {
  afterEach(() => {
    document.documentElement.lang = '';
    document.body.replaceChildren();
  });

  const all = async () => [
    ['en', { ...english }] as const,
    ...(await Promise.all(Object.entries(languages).map(async ([tag, load]) => [tag, (await load()).texts] as const))),
  ];

  it('fit into every text of every language: no stop twice, no sign elsewhere, nothing missing', async () => {
    const wrong: string[] = [];
    for (const [tag, texts] of await all()) {
      const words = { texts } as unknown as Parameters<typeof isolate>[0];
      for (const [key, text] of Object.entries<string>(texts))
        for (const name of NAMES) {
          const holes = [...new Set(text.match(/(?<=\{)\w+(?=\})/g) ?? [])];
          const filled = fill(text, Object.fromEntries(holes.map((hole) => [hole, isolate(words, name)])));
          const isIsolated = !holes.length || filled.includes(`\u2068${name.replace(/\.$/, '')}`);
          const turns = texts.direction === 'rtl' || RIGHT_TO_LEFT.test(name);
          if (DOUBLED.test(filled) || /[{}]|undefined/.test(filled) || (turns && !isIsolated))
            wrong.push(`${tag}.${key}: ${filled}`);
        }
    }
    expect(wrong).to.deep.equal([]);
  });

  it('fit into every surface of every language', async () => {
    const wrong: string[] = [];
    const read = async <Shown extends AskfirstElement>(
      Base: new () => Shown,
      properties: Partial<Shown> = {},
    ): Promise<string> => textOf(await show(Base, makeConsent(hardShop, { record: answered, gpc: true }), properties));
    for (const tag of ['en', ...Object.keys(languages)]) {
      document.documentElement.lang = tag;
      const consent = makeConsent(hardShop);
      await consent.decide({ c0: true, c1: false, c2: true, c3: true, c4: true, c5: false, c6: true, c7: true });
      const shown = {
        banner: await read(AskfirstBanner),
        preferences: await read(AskfirstPreferences),
        notice: await read(AskfirstNotice, { for: 'f4' }),
        table: await read(AskfirstCookieTable),
        confirmation: confirmationText(consent, await loadWords(consent.policy as Policy, consent)),
      };
      for (const [surface, text] of Object.entries(shown)) {
        const [doubled] = /.{0,30}[.。।۔]\u2069*[.。।۔](?!\.).{0,10}/u.exec(text) ?? [];
        const [hole] = /.{0,20}(?:[{}]|undefined|NaN|\[object).{0,20}/.exec(text) ?? [];
        if (doubled) wrong.push(`${tag} ${surface}: ${doubled}`);
        if (hole) wrong.push(`${tag} ${surface}: ${hole}`);
        if (!text.includes('Meta Platforms, Inc.')) wrong.push(`${tag} ${surface}: no name`);
      }
      document.body.replaceChildren();
    }
    expect(wrong).to.deep.equal([]);
  });

  it('leave buttons short: at most 24 characters, but for a list of exceptions', async () => {
    const long = (await all()).flatMap(([tag, texts]) =>
      BUTTONS.filter((key) => (texts as Readonly<Record<string, string>>)[key]!.length > 24).map(
        (key) => `${tag}.${key}`,
      ),
    );
    expect(long.filter((one) => !LONG.includes(one))).to.deep.equal([]);
    expect(
      LONG.filter((one) => !long.includes(one)),
      'shorter by now',
    ).to.deep.equal([]);
  });

  it('stand in the sentence about what is new, with its middle and without', async () => {
    for (const [tag, texts] of await all()) {
      const short = leaveOutEarlier(texts.askNew);
      expect(short.length, tag).to.be.below(texts.askNew.length - 8);
      expect(short, tag).to.match(/\{changes\} .*\{name\}.*[:：]$/u);
    }
  });

  it('are put together with the punctuation of the language', async () => {
    for (const [tag, { colon, stop, savedAs }] of await all()) {
      expect(savedAs, tag).to.contain(colon.trimEnd());
      expect(stop, tag).to.match(/^(?:[.।۔] |。| )$/);
    }
  });
});
