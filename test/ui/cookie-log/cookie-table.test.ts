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

  it('is low: 25 entries take 1,700 pixels at most where there is room, and 3,200 on a phone', async () => {
    const cookies = Array.from({ length: 25 }, (_, index) => ({
      name: `_entry_${String(index)}`,
      purpose: 'Tells visits apart and counts them.',
      lifetime: '13 months',
      when: 'when a page is opened',
    }));
    const stats = { id: 'stats', category: 'functional', name: 'Statistics', provider: 'Example Inc.', cookies };
    const table = await show(AskfirstCookieTable, makeConsent({ ...shop, services: [stats], functions: [] }));
    expect(rowsOf(table)).to.have.length(26);
    const heightAt = (width: string): number => {
      table.style.inlineSize = width;
      return table.getBoundingClientRect().height;
    };
    // The record's long text takes no room from the others.
    expect(heightAt('500px')).to.be.within(300, 2100);
    expect(heightAt('640px')).to.be.within(300, 1850);
    expect(heightAt('800px')).to.be.within(300, 1500);
    expect(heightAt('1280px')).to.be.within(300, 1700);
    expect(heightAt('343px')).to.be.within(300, 3200);
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
