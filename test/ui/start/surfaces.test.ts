import { expect } from 'chai';
import { answered } from '../../../src/ui/answered/answered.js';
import { followers } from '../../../src/ui/answered/followers.js';
import { createSurfaces } from '../../../src/ui/start/surfaces.js';
import { makeConsent } from '../make-consent.js';

describe('open', () => {
  const open = createSurfaces(
    (act) => act(answered),
    (act) => act(followers),
  );
  const consent = makeConsent();
  const settle = (): Promise<unknown> => new Promise((done) => setTimeout(done, 100));
  const banners = (): NodeListOf<HTMLElementTagNameMap['askfirst-banner']> =>
    document.querySelectorAll('askfirst-banner');
  const press = async (action: string): Promise<void> => {
    const surface = document.querySelector('askfirst-banner, askfirst-preferences')!;
    surface.shadowRoot!.querySelector<HTMLElement>(`[data-action="${action}"]`)!.click();
    await settle();
  };

  it('shows the banner, once, ahead of the body, without moving the page', async () => {
    document.body.innerHTML = '<a href="#main">Skip</a><main id="main">Text</main>';
    const before = document.querySelector('main')!.getBoundingClientRect().top;
    await Promise.all([open(consent), open(consent)]);
    await open(consent);
    await settle();
    expect(banners().length).to.equal(1);
    expect(document.body.previousElementSibling).to.equal(banners()[0]);
    expect(banners()[0]!.matches(':popover-open')).to.be.true;
    expect(document.querySelector('main')!.getBoundingClientRect().top).to.equal(before);
  });

  it('takes it away when the answer is given elsewhere, and shows it again when the record is forgotten', async () => {
    await consent.decide('none');
    expect(banners().length).to.equal(0);
    await consent.erase();
    expect(banners().length).to.equal(1);
  });

  for (const [change, act] of [
    ['the body’s content', () => document.body.replaceChildren(document.createElement('main'))],
    ['the body', () => document.body.replaceWith(document.createElement('body'))],
    [
      'all of the document',
      () => document.documentElement.replaceChildren(document.head, document.createElement('body')),
    ],
  ] as const)
    it(`is there, with what was unfolded, after a change of ${change}`, async () => {
      const [banner] = banners();
      banner!.shadowRoot!.querySelector('details')!.open = true;
      act();
      await settle();
      expect([...banners()]).to.deep.equal([banner]);
      expect(banner!.shadowRoot!.querySelector('details')!.open).to.be.true;
    });

  it('stays out when a script takes just it out of the page, until the page changes', async () => {
    banners()[0]!.remove();
    await settle();
    expect(banners().length).to.equal(0);
    document.body.replaceWith(document.createElement('body'));
    await settle();
    expect(banners().length).to.equal(1);
  });

  it('follows the language of the page', async () => {
    document.documentElement.lang = 'de';
    while (banners()[0]!.lang !== 'de') await settle();
    await banners()[0]!.updateComplete;
    expect(banners()[0]!.shadowRoot!.textContent).to.contain('Alle ablehnen');
    document.documentElement.lang = 'en';
    while (banners()[0]!.lang !== 'en') await settle();
  });

  it('keeps it for the confirmation when it was answered there', async () => {
    await press('refuse-all');
    expect(banners()[0]!.confirms).to.be.true;
    await press('close');
    expect(banners().length).to.equal(0);
  });

  it('shows the banner on demand', async () => {
    await open(consent, 'banner');
    await settle();
    expect(banners()[0]!.confirms).to.be.false;
    await press('refuse-all');
    await press('close');
  });

  it('opens the preferences, and confirms what was saved there', async () => {
    await open(consent, 'preferences');
    await settle();
    const preferences = document.querySelector('askfirst-preferences')!;
    expect(preferences.shadowRoot!.querySelector('dialog')!.open).to.be.true;
    document.querySelector('askfirst-preferences')!.shadowRoot!.querySelector<HTMLElement>('[role=switch]')!.click();
    await document.querySelector('askfirst-preferences')!.updateComplete;
    await press('save');
    expect(banners()[0]!.confirms).to.be.true;
    await press('close');
    preferences.remove();
  });

  it('shows no banner on a page that has the switches in it', async () => {
    document.body.insertAdjacentHTML('beforeend', '<askfirst-preferences inline></askfirst-preferences>');
    await open(consent);
    await consent.erase();
    await settle();
    expect(banners().length).to.equal(0);
    await consent.decide('none');
  });

  it('tells at a function that it is off', async () => {
    document.body.insertAdjacentHTML('beforeend', '<button data-consent-function="chat">Chat</button>');
    await open(consent);
    await settle();
    expect(document.querySelector('askfirst-notice')!.shadowRoot!.textContent).to.contain('Allow Live chat?');
  });
});
