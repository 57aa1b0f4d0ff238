import { expect } from 'chai';
import fc from 'fast-check';
import type { Consent } from '../../../src/core/consent/consent.js';
import { dayOf } from '../../../src/core/record/day-of.js';
import { actAsScript, actAsVisitor } from '../act-as.js';
import { cases } from '../cases.js';
import { keepsSecure } from '../cookie-features.js';
import { noteListeners } from '../listeners.js';
import { listenToConsole } from '../listen-to-console.js';
import { clearCookies, POLICY, startConsent } from '../start-consent.js';

const NAME = POLICY.cookie.name;
const RECORDS_OWN = 'path=/';
/** Where a cookie of the name may lie: each of these is a cookie of its own. */
const PLACES = [RECORDS_OWN, ...(keepsSecure() ? ['path=/; secure; partitioned'] : [])];
/** What a server, or another version of the site, may have stored. */
const COPIES = [
  ...['accept-all..media.', 'refuse-all...media', 'choose..ads.'].map((end) => `1.1.${dayOf(new Date())}.${end}`),
  'unreadable',
];

const acts = fc.record({
  act: fc.constantFrom('accept', 'refuse', 'copy', 'copy', 'settings', 'erase'),
  isVisitors: fc.boolean(),
  place: fc.nat(PLACES.length - 1),
  copy: fc.constantFrom(...COPIES),
  sameSite: fc.constantFrom<'Lax' | 'Strict'>('Lax', 'Strict'),
});

const count = (): number => document.cookie.split('; ').filter((pair) => pair.startsWith(`${NAME}=`)).length;
const open = (sameSite: 'Lax' | 'Strict'): Consent => startConsent({ cookie: { name: NAME, sameSite } });
const clear = (): void => {
  for (const place of PLACES) document.cookie = `${NAME}=; max-age=0; ${place}`;
  clearCookies();
};

describe('records in several places', () => {
  listenToConsole('warn');
  afterEach(clear);

  it('lose no refusal, are one after an answer and none once erased, and no script allows more', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(acts, { maxLength: 8 }), async (story) => {
        clear();
        const close = noteListeners();
        let setting: 'Lax' | 'Strict' = 'Lax';
        let consent = open(setting);
        let isRefused = false;
        /** Where there is a cookie. What lies there already isn't stored over. */
        let taken = new Set<string>();
        for (const { act, isVisitors, place, copy, sameSite } of story) {
          const acting = isVisitors ? actAsVisitor : actAsScript;
          const wasAllowed = consent.allows('media');
          const where = PLACES[place] ?? '';
          if (act === 'copy') {
            if (!taken.has(where)) document.cookie = `${NAME}=${copy}; ${where}`;
            taken.add(where);
            consent = open(setting);
          } else if (act === 'settings') {
            setting = sameSite;
            consent = open(setting);
          } else if (act === 'erase') {
            await acting(() => consent.erase());
            expect(count(), 'cookies once erased').to.equal(0);
            expect(consent.allows('media')).to.be.false;
            taken = new Set();
            isRefused = false;
          } else if (await acting(() => consent.decide(act === 'accept' ? 'all' : 'none'))) {
            expect(count(), 'cookies after an answer').to.equal(1);
            taken = new Set([RECORDS_OWN]);
            isRefused = act === 'refuse';
          }
          const isAllowed = consent.allows('media');
          if (isRefused) expect(isAllowed, `after ${act}`).to.be.false;
          if (!isVisitors && act !== 'copy') expect(isAllowed && !wasAllowed, `a script's ${act}`).to.be.false;
          expect(open(setting).allows('media'), 'on the next page').to.equal(isAllowed);
        }
        close();
      }),
      { ...cases(), numRuns: Math.ceil((cases().numRuns ?? 100) / 5) },
    );
  });
});
