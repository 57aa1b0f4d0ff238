import { expect } from 'chai';
import { AskfirstCookieTable } from '../../src/ui/cookie-table.js';
import { findBarriers } from './find-barriers.js';
import { makeConsent, shop } from './make-consent.js';
import { show } from './show.js';

describe('askfirst-cookie-table', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });
  const rowsOf = (table: AskfirstCookieTable): string[] =>
    [...table.renderRoot.querySelectorAll('tbody tr')].map((row) => row.textContent.replace(/\s+/g, ' ').trim());

  it('A-31 has a row for each declared entry, with name, kind, purpose, source, time and lifetime, and for the record', async () => {
    const table = await show(AskfirstCookieTable, makeConsent());
    expect(rowsOf(table)).to.deep.equal([
      'askfirst cookie Your answer about cookies. What you chose, and on which day. If you erase it, you are asked again. Necessary Loftline 6 months',
      'hd cookie Keeps the talk. Extras Example Helpdesk when you open the chat 1 day',
    ]);
    expect(table.renderRoot.querySelectorAll('thead th').length).to.equal(5);
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
