import { expect } from 'chai';
import fc from 'fast-check';
import { createConsent } from '../../../src/core/line/create-consent.js';
import type { Consent } from '../../../src/core/consent/consent.js';
import type { Undo } from '../../../src/core/page/undo.js';
import { actAsScript, actAsVisitor } from '../act-as.js';
import { cases } from '../cases.js';
import { noteListeners } from '../listeners.js';
import { listenToConsole } from '../listen-to-console.js';
import { choices, Notebook, policyOf, sites, type PageOf, type Site } from '../made-site.js';
import { clearCookies, makeLater, makeReleased } from '../start-consent.js';

const NAME = 'askfirst-unit';
const PAGE: PageOf = { revision: 3, isWhole: true };

/** What happens in one of two tabs, at the hand of the visitor or of a script. */
const acts = fc.record({
  tab: fc.nat(1),
  isVisitors: fc.boolean(),
  act: fc.constantFrom('decide', 'decide', 'decide', 'once', 'withdraw', 'erase', 'reload', 'damage'),
  choice: choices(),
});

/** What isn't a record, and may stand in its cookie. */
const DAMAGED = [
  '1.3.2026-03-14.accept-all..a~constructor~z.a',
  '2.3.2026-03-14.accept-all..a~constructor~z.',
  '1.3.2026-03-14.accept-all..z~a.',
  '',
  '%',
];

const readCookie = (): string | undefined => document.cookie.split('; ').find((pair) => pair.startsWith(NAME));
/** By this a tab learns that another one answered. */
const look = (): unknown => document.dispatchEvent(new Event('visibilitychange'));

const openTab = (site: Site): Consent =>
  createConsent({
    loadPolicy: () => policyOf(site, PAGE, { cookie: { name: NAME } }),
    withReleased: (act) => act(makeReleased()),
    loadUi: () => Promise.resolve(makeLater()),
  });

const recordOf = ({ state }: Consent): string => JSON.stringify(state.record);
/** What holds beyond the page. */
const lasting = ({ state }: Consent): unknown =>
  Object.entries(state.decisions).filter(([, { because }]) => because !== 'once');

describe('two tabs', () => {
  listenToConsole('warn');
  let closeTabs: Undo;
  beforeEach(() => clearCookies());
  afterEach(() => {
    closeTabs();
    clearCookies();
  });

  it('allow what the visitor accepted and nothing else, whoever did what before, and are equal', async () => {
    await fc.assert(
      fc.asyncProperty(sites(), fc.array(acts, { maxLength: 8 }), async (site, history) => {
        clearCookies();
        closeTabs = noteListeners();
        const notebook = new Notebook(site);
        const tabs = [openTab(site), openTab(site)];
        /** What was accepted for the page only, by tab. */
        let once = [new Set<string>(), new Set<string>()];
        for (const { tab, isVisitors, act, choice } of history) {
          const consent = tabs[tab]!;
          const acting = isVisitors ? actAsVisitor : actAsScript;
          const before = recordOf(tabs[0]!);
          if (act === 'reload') {
            tabs[tab] = openTab(site);
            once[tab]!.clear();
          } else if (act === 'damage') {
            document.cookie = `${NAME}=${DAMAGED[Object.keys(choice).length]!};path=/`;
            notebook.words.clear();
          } else if (act === 'erase') {
            await acting(() => consent.erase());
            if (!readCookie()) notebook.words.clear();
          } else if (act === 'withdraw') {
            await acting(() => consent.withdraw());
            notebook.note(PAGE, false, 'none');
          } else {
            const counted = await acting(() => consent.decide(choice, { once: act === 'once' }));
            if (isVisitors) expect(counted).to.be.true;
            if (counted && act === 'decide') notebook.note(PAGE, false, choice);
            if (counted && act === 'once' && isVisitors)
              for (const [id, { because }] of Object.entries(consent.state.decisions))
                if (because === 'once') once[tab]!.add(id);
          }
          look();
          // An answer is newer than what was allowed in the other tab for a page.
          if (recordOf(tabs[0]!) !== before) once = once.map((ids, index) => (index === tab ? ids : new Set()));
          tabs.forEach(({ state }, index) => {
            for (const [id, { allowed, because }] of Object.entries(state.decisions))
              if (allowed && !once[index]!.has(id))
                expect(notebook.mayBeAllowed(id, PAGE, false), `${id}, ${because}, after ${act}`).to.be.true;
          });
          expect(tabs[0]!.state.record).to.deep.equal(tabs[1]!.state.record);
        }
        closeTabs();
      }),
      // Each case takes the page some milliseconds.
      cases(),
    );
  });

  it('are equal in the end, and allow nothing that a script accepted, however their acts cross', async () => {
    await fc.assert(
      fc.asyncProperty(sites(), fc.array(acts, { maxLength: 8 }), async (site, history) => {
        clearCookies();
        closeTabs = noteListeners();
        const tabs = [openTab(site), openTab(site)];
        const asked = new Notebook(site);
        const pending: Promise<unknown>[] = [];
        for (const { tab, isVisitors, act, choice } of history) {
          const consent = tabs[tab]!;
          const acting = isVisitors ? actAsVisitor : actAsScript;
          if (act === 'decide') pending.push(acting(() => consent.decide(choice)));
          if (act === 'withdraw') pending.push(acting(() => consent.withdraw()));
          if (act === 'erase') pending.push(acting(() => consent.erase()));
          if (act === 'decide' && isVisitors && choice !== 'none')
            asked.note(
              PAGE,
              false,
              choice === 'all' ? choice : Object.fromEntries(Object.entries(choice).filter(([, yes]) => yes)),
            );
        }
        await Promise.all(pending);
        look();
        expect(lasting(tabs[0]!)).to.deep.equal(lasting(tabs[1]!));
        expect(tabs[0]!.state.record).to.deep.equal(tabs[1]!.state.record);
        for (const id of tabs[0]!.state.record?.accepted ?? []) expect(asked.words.has(id), id).to.be.true;
        closeTabs();
      }),
      cases(),
    );
  });
});
