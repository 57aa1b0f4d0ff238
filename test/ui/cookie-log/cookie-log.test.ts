import { expect } from 'chai';
import type { EntryLog } from '../../../src/core/entries/entry-log.js';
import type { LoggedEntry } from '../../../src/core/entries/logged-entry.js';
import { AskfirstCookieLog } from '../../../src/ui/cookie-log/cookie-log.js';
import { AskfirstCookieTold } from '../../../src/ui/cookie-log/cookie-told.js';
import { findBarriers } from '../find-barriers.js';
import { makeConsent, shop } from '../make-consent.js';
import { button, show, textOf } from '../show.js';
import { until } from '../../core/until.js';

/** A log without a browser behind it. `put` changes what is in it. */
const makeLog = (entries: readonly LoggedEntry[] = []) => {
  const listeners = new Set<() => void>();
  const log = {
    entries,
    news: [] as readonly LoggedEntry[],
    tells: false,
    erased: [] as string[],
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    turn: (tells: boolean) => (log.put({ tells }), true),
    hide: () => log.put({ news: [] }),
    erase({ name }: LoggedEntry) {
      log.erased.push(name);
      log.put({
        entries: log.entries.map((one) => (one.name === name ? { ...one, goneAt: new Date(2026, 10, 22, 9, 5) } : one)),
      });
      return Promise.resolve(true);
    },
    put(change: Partial<EntryLog>) {
      Object.assign(log, change);
      for (const listener of listeners) listener();
    },
    listeners,
  };
  return log;
};

const hd: LoggedEntry = { kind: 'cookie', name: 'hd', ends: new Date(2026, 11, 3, 12) };
const record: LoggedEntry = { kind: 'cookie', name: 'askfirst', ends: null };
const unknown: LoggedEntry = { kind: 'localStorage', name: 'theme', setAt: new Date(2026, 10, 22, 14, 3) };
const refused = { revision: 1, day: '2026-03-05', method: 'refuse-all', signal: '', accepted: [] } as const;

describe('askfirst-cookie-log', () => {
  afterEach(() => document.body.replaceChildren());

  /** What it says once something was done. */
  const statusOf = (element: AskfirstCookieLog): string =>
    element.renderRoot.querySelector('[role="status"]')!.textContent;
  const rowsOf = (element: AskfirstCookieLog): string[] =>
    [...element.renderRoot.querySelectorAll('tbody tr')].map((row) => row.textContent.replace(/\s+/g, ' ').trim());
  /** What it says above the entries of each service. */
  const summariesOf = (element: AskfirstCookieLog): string[] =>
    [...element.renderRoot.querySelectorAll('.summary')].map((one) => one.textContent.replace(/\s+/g, ' ').trim());

  it('says that nothing is kept, and what can’t be seen', async () => {
    const element = await show(AskfirstCookieLog, makeConsent(), { log: makeLog() });
    expect(textOf(element)).to.contain('This site keeps nothing in this browser.').and.to.contain('HttpOnly');
    expect(element.renderRoot.querySelector('table')).to.be.null;
    expect(await findBarriers(element)).to.deep.equal([]);
  });

  it('tells of a declared entry what the policy says, and when it ends and was set', async () => {
    const consent = makeConsent(shop, { record: { ...refused, refused: ['functional', 'helpdesk'] } });
    const element = await show(AskfirstCookieLog, consent, { log: makeLog([hd]) });
    const [row] = rowsOf(element);
    expect(row).to.match(
      /^hd cookie Helpdesk Extras Keeps the talk\. According to this site: 1 day\. Ends Dec 3, 2026\./,
    );
    expect(row).to.contain('Before this list was opened.');
    expect(summariesOf(element)[0]).to.contain('Allowed No: you refused it.');
    expect(element.renderRoot.querySelector('code')?.translate).to.be.false;
    expect(await findBarriers(element)).to.deep.equal([]);
  });

  it('says what nobody declared, what has no end, and what the browser doesn’t tell', async () => {
    const element = await show(AskfirstCookieLog, makeConsent(), {
      log: makeLog([unknown, { kind: 'cookie', name: 'x' }, { kind: 'sessionStorage', name: 'y' }]),
    });
    const [stored, cookie, tab] = rowsOf(element);
    expect(stored).to.contain(
      'Not listed by this site This site hasn’t said what it is for. Stays until it is erased. 2:03',
    );
    expect(summariesOf(element)).to.have.length(1);
    expect(summariesOf(element)[0]).to.contain('You weren’t asked about it.');
    expect(cookie).to.contain('This browser doesn’t say when it ends.');
    expect(tab).to.contain('Ends when you close this tab.');
  });

  it('names the widget’s own entries as what they are', async () => {
    const wish: LoggedEntry = { kind: 'localStorage', name: 'askfirst-tell' };
    const element = await show(AskfirstCookieLog, makeConsent(), { log: makeLog([record, wish]) });
    const [first, second] = rowsOf(element);
    expect(first).to.contain('Your answer about cookies').and.to.contain('you will be asked again');
    expect(second).to.contain('Your request to be told').and.to.contain('never sent');
    const [answer, request] = summariesOf(element);
    expect(answer).to.match(/^Your answer about cookies 1 .*Always: the site needs it\.$/);
    expect(request).to.match(/^Your request to be told 1 .*Yes: you allowed it\.$/);
  });

  it('says why something is allowed, and follows the answer', async () => {
    const consent = makeConsent();
    const element = await show(AskfirstCookieLog, consent, { log: makeLog([hd]) });
    expect(summariesOf(element)[0]).to.contain('No: you haven’t chosen yet.');
    await consent.decide('all');
    await element.updateComplete;
    expect(summariesOf(element)[0]).to.contain('Yes: you allowed it.');
  });

  it('says once for each service whether it is allowed, and in no row', async () => {
    const cookies = [{ name: 'hd*' }];
    const services = [{ id: 'helpdesk', category: 'functional', name: 'Helpdesk', cookies }];
    const consent = makeConsent({ ...shop, services, functions: [] });
    await consent.decide('all');
    const many = ['hd1', 'hd2', 'hd3'].map((name): LoggedEntry => ({ kind: 'cookie', name }));
    const element = await show(AskfirstCookieLog, consent, { log: makeLog([...many, unknown]) });
    expect(textOf(element).match(/Yes: you allowed it\./g)).to.have.length(1);
    expect(rowsOf(element).join()).not.to.match(/Yes:|No:|weren’t asked/);
    const heads = [...element.renderRoot.querySelectorAll('.heads th')].map((head) => head.textContent);
    expect(heads).to.deep.equal(['Name', 'What it is for', 'Storage period', 'Stored', 'Erase']);
    for (const row of element.renderRoot.querySelectorAll('tbody tr')) expect(row.children).to.have.length(5);
    // Folded, a service takes as little room as before.
    button(element, 'entries')!.click();
    await element.updateComplete;
    expect(textOf(element)).not.to.contain('Yes: you allowed it.');
  });

  it('adds what comes at the end, and keeps the place of what goes', async () => {
    const log = makeLog([hd, record]);
    const element = await show(AskfirstCookieLog, makeConsent(), { log });
    const rows = [...element.renderRoot.querySelectorAll('tbody tr')];
    log.put({ entries: [{ ...hd, goneAt: new Date() }, record, unknown] });
    await element.updateComplete;
    const now = [...element.renderRoot.querySelectorAll('tbody tr')];
    expect(now.slice(0, 2)).to.deep.equal(rows);
    expect(rowsOf(element).map((row) => row.split(' ')[0])).to.deep.equal(['hd', 'askfirst', 'theme']);
    expect(rowsOf(element)[0]).to.contain('Gone since');
  });

  it('erases one entry, says so, and keeps the focus where it was', async () => {
    const log = makeLog([hd, record]);
    const element = await show(AskfirstCookieLog, makeConsent(), { log });
    const erase = button(element, 'erase')!;
    expect(erase.ariaLabel).to.equal('Erase hd');
    erase.focus();
    erase.click();
    await until(() => statusOf(element));
    expect(log.erased).to.deep.equal(['hd']);
    expect(statusOf(element)).to.equal('hd has been erased.');
    expect(element.shadowRoot?.activeElement?.textContent).to.match(/^Gone since 9:05/);
    expect(await findBarriers(element)).to.deep.equal([]);
  });

  it('says so when something stores again what was erased', async () => {
    const log = makeLog([hd]);
    const element = await show(AskfirstCookieLog, makeConsent(), { log });
    button(element, 'erase')!.click();
    await until(() => statusOf(element));
    log.put({ entries: [{ ...hd, setAt: new Date() }] });
    await element.updateComplete;
    expect(statusOf(element)).to.match(/^hd is still there/);
  });

  it('gathers entries by service, and folds those of many', async () => {
    const many = Array.from({ length: 12 }, (_, index): LoggedEntry => ({ kind: 'cookie', name: `x${index}` }));
    const log = makeLog([hd, record, ...many]);
    const element = await show(AskfirstCookieLog, makeConsent(), { log });
    await element.updateComplete;
    expect(textOf(element)).to.contain('Stored in your browser: 14');
    const folds = [...element.renderRoot.querySelectorAll<HTMLButtonElement>('[data-action="entries"]')];
    const described = folds.map((fold) => [fold.textContent.trim().split(/\s+/).join(' '), fold.ariaDescription]);
    expect(described).to.deep.equal([
      ['Helpdesk 1', 'Stored in your browser: 1'],
      ['Your answer about cookies 1', 'Stored in your browser: 1'],
      ['Not listed by this site 12', 'Stored in your browser: 12'],
    ]);
    const row = element.renderRoot.querySelector('tbody tr')!;
    expect(row.checkVisibility()).to.be.false;
    folds[0]!.click();
    await element.updateComplete;
    expect(row.checkVisibility()).to.be.true;
    expect(folds[0]!.ariaExpanded).to.equal('true');
    expect(await findBarriers(element)).to.deep.equal([]);
  });

  it('erases all of a service and turns it off', async () => {
    const accepted = { ...refused, method: 'choose', accepted: ['functional', 'helpdesk'], refused: [] } as const;
    const consent = makeConsent(shop, { record: accepted });
    const log = makeLog([hd, record]);
    const element = await show(AskfirstCookieLog, consent, { log });
    const erase = button(element, 'erase-off')!;
    expect(erase.textContent.trim()).to.equal('Erase and turn off');
    erase.click();
    await until(() => statusOf(element));
    expect(log.erased).to.deep.equal(['hd']);
    expect(consent.choices).to.deep.equal([{ choice: { helpdesk: false }, once: false }]);
    expect(statusOf(element)).to.equal('Helpdesk has been erased.');
  });

  it('erases everything but the answer, and refuses', async () => {
    const consent = makeConsent();
    let withdrawals = 0;
    consent.withdraw = () => {
      withdrawals++;
      return Promise.resolve({ erased: [], left: [], unseen: [] });
    };
    const log = makeLog([hd, record, unknown]);
    const element = await show(AskfirstCookieLog, consent, { log });
    button(element, 'erase-all')!.click();
    await until(() => statusOf(element));
    expect(withdrawals).to.equal(1);
    expect(log.erased).to.deep.equal(['hd', 'theme']);
    expect(statusOf(element)).to.equal('Stored in your browser: 1');
  });

  it('turns the wish on and off', async () => {
    const log = makeLog();
    const element = await show(AskfirstCookieLog, makeConsent(), { log });
    const box = element.renderRoot.querySelector('input')!;
    expect(box.checked).to.be.false;
    box.click();
    expect(log.tells).to.be.true;
    box.click();
    expect(log.tells).to.be.false;
  });

  it('lets go of the log when it leaves the page', async () => {
    const log = makeLog();
    const element = await show(AskfirstCookieLog, makeConsent(), { log });
    expect(log.listeners.size).to.equal(1);
    element.remove();
    expect(log.listeners.size).to.equal(0);
  });
});

describe('askfirst-cookie-told', () => {
  afterEach(() => document.body.replaceChildren());

  it('is empty until there is something to tell, then tells all of it at once', async () => {
    const log = makeLog();
    const element = await show(AskfirstCookieTold, makeConsent(), { log });
    const status = element.renderRoot.querySelector('[role="status"]')!;
    expect(textOf(element)).to.equal('');
    expect(element.offsetHeight).to.equal(0);
    log.put({ news: ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => ({ kind: 'cookie', name })) });
    await element.updateComplete;
    expect(element.renderRoot.querySelector('[role="status"]')).to.equal(status);
    expect(status.textContent.trim()).to.equal('New in this browser (7): a, b, c, d, e, +2.');
    expect(document.activeElement).to.equal(document.body);
    expect(await findBarriers(element)).to.deep.equal([]);
  });

  it('goes with Hide and with Escape', async () => {
    const news: readonly LoggedEntry[] = [{ kind: 'cookie', name: 'a' }];
    const log = makeLog();
    const element = await show(AskfirstCookieTold, makeConsent(), { log });
    for (const hide of [
      () => button(element, 'close')!.click(),
      () => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })),
    ]) {
      log.put({ news });
      await element.updateComplete;
      expect(textOf(element)).to.contain('New in this browser (1): a.');
      hide();
      await element.updateComplete;
      expect(textOf(element)).to.equal('');
    }
  });
});
