import { expect } from 'chai';
import { createEntryLog } from '../../../src/core/entries/entry-log.js';
import type { Policy } from '../../../src/core/policy/policy.js';
import type { PolicySource } from '../../../src/core/policy/policy-source.js';
import { languages } from '../../../src/locales/index.js';
import { AskfirstBanner } from '../../../src/ui/banner/banner.js';
import { AskfirstCookieLog } from '../../../src/ui/cookie-log/cookie-log.js';
import { AskfirstCookieTable } from '../../../src/ui/cookie-log/cookie-table.js';
import { AskfirstNotice } from '../../../src/ui/notice/notice.js';
import { AskfirstPreferences } from '../../../src/ui/preferences/preferences.js';
import { showReceipt } from '../../../src/ui/receipt/receipt.js';
import { loadWords } from '../../../src/ui/words/load-words.js';
import { preferenceWords } from '../../../src/ui/words/preferences-words.js';
import { sayRevision } from '../../../src/ui/words/say-revision.js';
import { clearCookies } from '../../core/start-consent.js';
import { until } from '../../core/until.js';
import { makeConsent, shop, type FakeConsent } from '../make-consent.js';
import { show } from '../show.js';

/** A policy whose own texts have no digits, so that every digit is the widget's. */
const source: PolicySource = {
  ...shop,
  revision: 20,
  controller: { name: 'Loftline' },
  changes: [{ revision: 20, date: '2026-11-01', kind: 'added', summary: 'A map was added.', ids: ['maps'] }],
  services: [
    { id: 'helpdesk', category: 'functional', name: 'Helpdesk', thirdParty: true, cookies: [{ name: 'hd' }] },
    { id: 'maps', category: 'functional', name: 'Maps', since: 20 },
  ],
};
const record = {
  revision: 19,
  day: '2026-10-05',
  method: 'accept-all',
  signal: '',
  accepted: ['functional', 'helpdesk', 'maps'],
  refused: ['marketing'],
} as const;

/** The tags whose digits aren't those of English: languages of the widget, and a region that the language itself doesn't have. */
const tags = [...Object.keys(languages), 'ar-EG'].filter((tag) => new Intl.NumberFormat(tag).format(0) !== '0');

/** What a reader takes in as one: the text of an element whose children all stand in its lines. Names in code and raw data aren't read. */
const paragraphsIn = (root: ParentNode): string[] => {
  const blocks = 'address,button,caption,dd,details,div,dl,dt,h2,h3,li,ol,p,section,summary,table,td,th,tr,ul';
  return [...root.querySelectorAll(blocks)]
    .filter((one) => !one.querySelector(blocks))
    .map((one) => {
      const copy = one.cloneNode(true) as Element;
      for (const name of copy.querySelectorAll('code,textarea,[translate="no"]')) name.remove();
      return copy.textContent.replace(/\s+/g, ' ').trim();
    });
};
/** Whether a text has digits of English, but for those of names: this test's own host, and the hash. */
const hasEnglishDigits = (text: string): boolean =>
  /[0-9]/.test(text.replace(location.host, '').replace('SHA-256', ''));

const readSurfaces = async (consent: FakeConsent): Promise<readonly string[]> => {
  const log = createEntryLog(consent);
  const elements = [
    await show(AskfirstBanner, consent),
    await show(AskfirstPreferences, consent),
    await show(AskfirstNotice, consent, { for: 'chat' }),
    await show(AskfirstCookieTable, consent),
    await show(AskfirstCookieLog, consent, { log }),
  ];
  await until(() => log.entries.length > 0);
  await elements.at(-1)!.updateComplete;
  const place = document.body.appendChild(document.createElement('div'));
  showReceipt(place, consent, preferenceWords(await loadWords(consent.policy as Policy, consent)));
  await until(() => place.querySelector('dl'));
  return [...elements.map(({ renderRoot }) => renderRoot), place].flatMap(paragraphsIn);
};

describe('digits', () => {
  const clear = (): void => {
    document.documentElement.lang = '';
    document.body.replaceChildren();
    clearCookies();
  };
  beforeEach(clear);
  afterEach(clear);

  it('are those of the language, so that none are mixed within a paragraph', async () => {
    document.cookie = 'hd=1; path=/';
    expect(tags).to.include.members(['bn', 'fa', 'ar-EG']);
    for (const tag of tags) {
      document.documentElement.lang = tag;
      const paragraphs = await readSurfaces(makeConsent(source, { record }));
      const own = paragraphs.filter((text) => /(?![0-9])\p{Nd}/u.test(text));
      expect(own.length, tag).to.be.above(3);
      expect(paragraphs.filter(hasEnglishDigits), tag).to.deep.equal([]);
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
