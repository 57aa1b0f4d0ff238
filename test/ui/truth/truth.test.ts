import { expect } from 'chai';
import { createEntryLog } from '../../../src/core/entries/entry-log.js';
import type { Policy } from '../../../src/core/policy/policy.js';
import { confirmationText } from '../../../src/ui/answered/confirmation.js';
import { AskfirstBanner } from '../../../src/ui/banner/banner.js';
import { withLayout } from '../../../src/ui/banner/layout.js';
import type { AskfirstElement } from '../../../src/ui/base/element.js';
import { AskfirstCookieLog } from '../../../src/ui/cookie-log/cookie-log.js';
import { AskfirstCookieTable } from '../../../src/ui/cookie-log/cookie-table.js';
import { AskfirstNotice } from '../../../src/ui/notice/notice.js';
import { AskfirstPreferences } from '../../../src/ui/preferences/preferences.js';
import { showReceipt } from '../../../src/ui/receipt/receipt.js';
import { loadWords } from '../../../src/ui/words/load-words.js';
import { preferenceWords } from '../../../src/ui/words/preferences-words.js';
import type { FakeConsent } from '../make-consent.js';
import { clearCookies } from '../../core/start-consent.js';
import { until } from '../../core/until.js';
import { show, textOf } from '../show.js';
import { claims, claimsNothing, type Facts } from './claims.js';
import { english, type TextKey } from './english.js';
import { situations, type Situation } from './situations.js';

const FullBanner = withLayout({ detail: 'full' });

/** How a text looks once its holes are filled. */
const patternOf = (text: string): RegExp =>
  new RegExp(
    text
      .trim()
      .split(/\{\w+\}/)
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('([^.?!:¦]*?)'),
    'g',
  );

/** Of the longest first: one may stand inside another. */
const patterns = (Object.keys(english) as TextKey[])
  .filter((key) => key in claims || english[key].length > 25)
  .sort((one, other) => english[other].length - english[one].length)
  .map((key) => [key, patternOf(english[key])] as const);

/** The claims in a text that aren't true. */
const findFalse = (facts: Facts): string[] => {
  const wrong: string[] = [];
  let rest = facts.shown;
  for (const [key, pattern] of patterns)
    rest = rest.replace(pattern, (sentence: string, ...more: unknown[]) => {
      const values = more.filter((one, index) => typeof one === 'string' && index < more.length - 2) as string[];
      if (claims[key] && !claims[key](facts, values)) wrong.push(`${key}: ${sentence}`);
      return ' ¦ ';
    });
  return [...new Set(wrong)];
};

/** Shows a surface, and gives what stands on it. */
const read = async <Shown extends AskfirstElement>(
  Base: new () => Shown,
  consent: FakeConsent,
  properties: Partial<Shown> = {},
): Promise<string> => textOf(await show(Base, consent, properties));

const readLog = async (consent: FakeConsent): Promise<string> => {
  const log = createEntryLog(consent);
  const element = await show(AskfirstCookieLog, consent, { log });
  await until(() => log.entries.length > 0);
  await element.updateComplete;
  return textOf(element);
};

const readReceipt = async (consent: FakeConsent): Promise<string> => {
  const host = document.body.appendChild(document.createElement('div'));
  const place = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
  showReceipt(place, consent, preferenceWords(await loadWords(consent.policy as Policy, consent)));
  await until(() => place.querySelector('dl'));
  for (const raw of place.querySelectorAll('details')) raw.remove();
  return place.textContent.replace(/\s+/g, ' ');
};

const readConfirmation = async (consent: FakeConsent): Promise<string> =>
  confirmationText(consent, await loadWords(consent.policy as Policy, consent));

/** What a visitor can meet in a situation, by surface. */
const readSurfaces = async (consent: FakeConsent): Promise<Readonly<Record<string, string>>> => {
  const { policy, state } = consent;
  const isAsked = state.status !== 'decided';
  const notices = (policy?.functions ?? []).map(
    async ({ id }) => [`notice of ${id}`, await read(AskfirstNotice, consent, { for: id })] as const,
  );
  return {
    ...(isAsked && { banner: await read(AskfirstBanner, consent), full: await read(FullBanner, consent) }),
    ...(!isAsked && state.record && { confirmation: await readConfirmation(consent) }),
    preferences: await read(AskfirstPreferences, consent),
    ...Object.fromEntries(await Promise.all(notices)),
    // The same, whether the answer is kept or not.
    ...(!state.volatile && { log: await readLog(consent) }),
    // The same, whatever was answered.
    ...(!state.record && { table: await read(AskfirstCookieTable, consent) }),
    receipt: await readReceipt(consent),
  };
};

/** What is said there, and isn't so. */
const findFalseIn = async (situation: Situation): Promise<string[]> => {
  const { name, gpc, volatile } = situation;
  const consent = situation.make();
  const factsOf = (shown: string): Facts => ({
    policy: consent.policy as Policy,
    consent,
    gpc,
    volatile,
    entries: [...document.cookie.split('; ').map((pair) => pair.split('=')[0] ?? ''), 'undeclared'],
    shown,
  });
  const found: string[] = [];
  for (const [surface, shown] of Object.entries(await readSurfaces(consent)))
    found.push(...findFalse(factsOf(shown)).map((claim) => `${name}; ${surface}; ${claim}`));
  document.body.replaceChildren();
  return found;
};

describe('every sentence', () => {
  const clear = (): void => {
    clearCookies();
    localStorage.clear();
    document.body.replaceChildren();
  };
  beforeEach(clear);
  afterEach(clear);

  it('is known as a claim, or as none', () => {
    const known = [...Object.keys(claims), ...claimsNothing].sort();
    expect(known).to.deep.equal([...new Set(Object.keys(english))].sort());
  });

  for (const policy of new Set(situations.map((one) => one.policy)))
    it(`is true of the policy, the answer and the browser: ${policy}`, async () => {
      document.cookie = 'hd=1; path=/';
      document.cookie = 'pixel=1; path=/';
      localStorage.setItem('undeclared', '1');
      const found: string[] = [];
      for (const situation of situations.filter((one) => one.policy === policy)) {
        // The record's own cookie is there where the browser took it.
        document.cookie =
          situation.make().state.record && !situation.volatile ? 'askfirst=1; path=/' : 'askfirst=; path=/; max-age=0';
        found.push(...(await findFalseIn(situation)));
      }
      expect(found).to.deep.equal([]);
    });
});
