import { expect } from 'chai';
import type { PolicySource } from '../../../src/core/policy/policy-source.js';
import type { Policy } from '../../../src/core/policy/policy.js';
import { loadWords } from '../../../src/ui/words/load-words.js';
import { AskfirstNotice } from '../../../src/ui/notice/notice.js';
import { findBarriers } from '../find-barriers.js';
import { makeConsent, shop, type FakeConsent } from '../make-consent.js';
import { show, textOf } from '../show.js';

describe('askfirst-notice', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });
  const showFor = (id: string, consent: FakeConsent): Promise<AskfirstNotice> =>
    show(AskfirstNotice, consent, { for: id });
  const buttons = (notice: AskfirstNotice): HTMLButtonElement[] => [...notice.renderRoot.querySelectorAll('button')];
  const withFunction = (needs: string): PolicySource => ({
    ...shop,
    functions: [{ id: 'tour', needs, title: 'Tour' }],
  });

  it('is accessible', async () => {
    expect(await findBarriers(await showFor('chat', makeConsent()))).to.deep.equal([]);
  });

  it('says which function is off, why, what it would store, and what still works', async () => {
    const notice = await showFor('chat', makeConsent());
    const text = textOf(notice);
    for (const part of [
      'Allow Live chat?',
      'Needed for this: Helpdesk (Example Helpdesk, another company). You haven’t chosen yet. You can still write to us.',
      'Keeps the talk. Stored: when you open the chat. Storage period: 1 day. From Example Helpdesk. hd',
    ])
      expect(text).to.contain(part);
    expect(notice.renderRoot.querySelector('[role="group"]')!.getAttribute('aria-labelledby')).to.equal('name');
  });

  it('doesn’t say that a function needs what has its own name', async () => {
    const withName = (needs: string, service: object): PolicySource => ({
      ...shop,
      services: [{ id: 'films', category: 'functional', name: 'Films', ...service }],
      functions: [{ id: 'watch', needs, title: needs === 'films' ? 'Films' : 'Extras' }],
    });
    for (const [says, needs, service] of [
      [
        'Allow Films? From Example Films, another company. You',
        'films',
        { provider: 'Example Films', thirdParty: true },
      ],
      ['Allow Films? From Example Films. You', 'films', { provider: 'Example Films' }],
      ['Allow Films? You', 'films', {}],
      ['Allow Extras? You', 'functional', {}],
    ] as const) {
      const text = textOf(await showFor('watch', makeConsent(withName(needs, service))));
      expect(text).to.match(new RegExp(`^${says.replace('?', '\\?')}`));
      document.body.replaceChildren();
    }
  });

  it('says that nothing is stored where the policy says so of all that is needed, and nothing where it doesn’t', async () => {
    const STORES_NOTHING = 'It stores nothing in your browser.';
    const withCookies = (needs: string, helpdesk: object, maps: object): PolicySource => ({
      ...withFunction(needs),
      services: [
        { id: 'helpdesk', category: 'functional', name: 'Helpdesk', ...helpdesk },
        { id: 'maps', category: 'functional', name: 'Maps', ...maps },
      ],
    });
    const none = { cookies: [] };
    for (const [says, needs, helpdesk, maps] of [
      [true, 'helpdesk', none, {}],
      [true, 'helpdesk & maps', none, none],
      [false, 'helpdesk & maps', none, {}],
      [false, 'helpdesk', {}, none],
      [false, 'helpdesk & maps', none, { cookies: [{ name: 'm', purpose: 'Keeps the place.' }] }],
      // A category also covers what belongs to none of its services.
      [false, 'functional', none, none],
    ] as const) {
      const text = textOf(await showFor('tour', makeConsent(withCookies(needs, helpdesk, maps))));
      expect(text.includes(STORES_NOTHING), `${needs}: ${text}`).to.equal(says);
      document.body.replaceChildren();
    }
  });

  it('names everything on the page that is off, once and with links, where there is more than one', async () => {
    const consent = makeConsent();
    const words = await loadWords(consent.policy as Policy, consent);
    customElements.define(
      'askfirst-notice',
      class extends AskfirstNotice {
        override readonly consent = consent;
        override readonly words = words;
      },
    );
    const notices = ['chat', 'map', 'chat'].map((id) => {
      const notice = document.createElement('askfirst-notice');
      notice.for = id;
      return notice;
    });
    document.body.append(...notices);
    // Whatever looks for the notice of a function finds it, though a framework set the property alone.
    expect(document.querySelectorAll('askfirst-notice[for="chat"]')).to.have.length(2);
    await Promise.all(notices.map(({ updateComplete }) => updateComplete));
    await notices[0]!.updateComplete;
    expect(textOf(notices[0]!)).to.contain('Switched off on this page (2):');
    const links = [...notices[0]!.renderRoot.querySelectorAll('a')];
    expect(links.map(({ textContent }) => textContent)).to.deep.equal(['Live chat', 'Map']);
    expect(textOf(notices[1]!) + textOf(notices[2]!)).not.to.contain('things on this page');
    links[1]!.click();
    expect(document.activeElement).to.equal(notices[1]);
    expect(await findBarriers(notices[0]!)).to.deep.equal([]);
  });

  it('tells a refusal from an answer that is still to come', async () => {
    const consent = makeConsent();
    const notice = await showFor('chat', consent);
    await consent.decide('none');
    await notice.updateComplete;
    expect(textOf(notice)).to.contain('You refused this.');
  });

  it('allows no more than the function needs, for this page', async () => {
    const consent = makeConsent();
    const notice = await showFor('chat', consent);
    expect(buttons(notice).map(({ ariaLabel }) => ariaLabel)).to.deep.equal([
      'Allow for this page: Live chat',
      'Always allow: Live chat',
    ]);
    buttons(notice)[0]!.click();
    expect(consent.choices).to.deep.equal([{ choice: { helpdesk: true }, once: true }]);
    await notice.updateComplete;
    expect(notice.hidden).to.be.true;
    expect(getComputedStyle(notice).display).to.equal('none');
  });

  it('allows it always', async () => {
    const consent = makeConsent();
    const notice = await showFor('map', consent);
    buttons(notice)[1]!.click();
    expect(consent.choices).to.deep.equal([{ choice: { maps: true }, once: false }]);
  });

  it('asks for the fewest ids that suffice, services before categories', async () => {
    const cases = {
      'marketing & (maps | functional)': ['maps', 'marketing'],
      'functional | pixel': ['pixel'],
      'maps & maps': ['maps'],
    };
    for (const [needs, ids] of Object.entries(cases)) {
      const consent = makeConsent(withFunction(needs));
      const notice = await showFor('tour', consent);
      buttons(notice)[1]!.click();
      expect(Object.keys(consent.choices[0]!.choice).sort(), needs).to.deep.equal(ids);
      notice.remove();
    }
  });

  it('offers nothing where allowing doesn’t help', async () => {
    const consent = makeConsent(withFunction('!maps'));
    await consent.decide('all');
    expect(buttons(await showFor('tour', consent))).to.deep.equal([]);
  });

  it('offers children nothing to allow', async () => {
    const notice = await showFor('chat', makeConsent({ ...shop, audience: 'children' }));
    expect(buttons(notice)).to.deep.equal([]);
    expect(textOf(notice)).to.contain('Children use this site');
  });

  it('shows what the page put inside', async () => {
    const notice = await showFor('chat', makeConsent());
    notice.innerHTML = '<p>Write to us instead.</p>';
    expect(notice.querySelector('p')!.assignedSlot).not.to.be.null;
  });

  it('shows only that for a function the policy doesn’t know', async () => {
    const notice = await showFor('telepathy', makeConsent());
    expect(notice.hidden).to.be.false;
    expect(textOf(notice)).to.equal('');
  });
});
