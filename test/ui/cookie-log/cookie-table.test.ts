import { expect } from 'chai';
import { AskfirstCookieTable } from '../../../src/ui/cookie-log/cookie-table.js';
import { findBarriers } from '../find-barriers.js';
import { makeConsent, shop } from '../make-consent.js';
import { show } from '../show.js';

describe('askfirst-cookie-table', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });
  const rowsOf = (table: AskfirstCookieTable): string[] =>
    [...table.renderRoot.querySelectorAll('tbody tr')].map((row) => row.textContent.replace(/\s+/g, ' ').trim());

  it('A-31 has a row for each declared entry, with name, kind, purpose, source, time and lifetime, and for the record', async () => {
    const table = await show(AskfirstCookieTable, makeConsent());
    expect(rowsOf(table)).to.deep.equal([
      'askfirst cookie Your answer about cookies. What you chose, and on which day. If you erase it, you will be asked again. Necessary Loftline 6 months',
      'hd cookie Keeps the talk. Extras Helpdesk Example Helpdesk when you open the chat 1 day',
      'Maps Extras Maps Loftline',
      'Pixel Advertising Pixel Example Ads',
    ]);
    expect(table.renderRoot.querySelectorAll('thead th').length).to.equal(5);
  });

  it('says of a service that it stores nothing, where the site says so, and nothing where it doesn’t', async () => {
    const services = [
      { id: 'fonts', category: 'functional', name: 'Fonts', cookies: [] },
      { id: 'maps', category: 'functional', name: 'Maps' },
    ];
    const table = await show(AskfirstCookieTable, makeConsent({ ...shop, services, functions: [] }));
    expect(rowsOf(table).slice(1)).to.deep.equal([
      'Fonts It stores nothing in your browser. Extras Fonts',
      'Maps Extras Maps',
    ]);
  });

  it('is a table from 480 pixels on', async () => {
    const table = await show(AskfirstCookieTable, makeConsent());
    table.style.inlineSize = '485px';
    expect(getComputedStyle(table.renderRoot.querySelector('tbody tr')!).display).to.equal('table-row');
    table.style.inlineSize = '400px';
    expect(getComputedStyle(table.renderRoot.querySelector('tbody tr')!).display).to.equal('flex');
  });

  it('tells of the record as the policy does, where the policy declares it', async () => {
    const own = { id: 'own', category: 'necessary', name: 'Your choice', cookies: [{ name: 'askfirst' }] };
    const table = await show(AskfirstCookieTable, makeConsent({ ...shop, services: [own], functions: [] }));
    expect(rowsOf(table)).to.deep.equal(['askfirst cookie Necessary Your choice']);
  });

  it('is accessible', async () => {
    expect(await findBarriers(await show(AskfirstCookieTable, makeConsent()))).to.deep.equal([]);
  });
});
