import { expect } from 'chai';
import * as outcome from '../../src/ui/outcome.js';
import { opening } from '../../src/ui/surfaces.js';
import { makeConsent } from './make-consent.js';

describe('open', () => {
  const open = opening((act) => act(outcome));
  const consent = makeConsent();
  const settle = (): Promise<unknown> => new Promise((done) => setTimeout(done, 100));
  const banners = (): NodeListOf<HTMLElementTagNameMap['askfirst-banner']> =>
    document.querySelectorAll('askfirst-banner');
  const press = async (action: string): Promise<void> => {
    const surface = document.querySelector('askfirst-banner, askfirst-preferences')!;
    surface.shadowRoot!.querySelector<HTMLElement>(`[data-action="${action}"]`)!.click();
    await settle();
  };

  it('shows the banner, once, ahead of everything else, without moving the page', async () => {
    document.body.innerHTML = '<a href="#main">Skip</a><main id="main">Text</main>';
    const before = document.querySelector('main')!.getBoundingClientRect().top;
    await Promise.all([open(consent), open(consent)]);
    await open(consent);
    await settle();
    expect(banners().length).to.equal(1);
    expect(document.body.firstElementChild).to.equal(banners()[0]);
    expect(document.querySelector('main')!.getBoundingClientRect().top).to.equal(before);
  });

  it('takes it away when the answer is given elsewhere, and shows it again when the record is forgotten', async () => {
    await consent.decide('none');
    expect(banners().length).to.equal(0);
    await consent.erase();
    expect(banners().length).to.equal(1);
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
    expect(document.querySelector('askfirst-notice')!.shadowRoot!.textContent).to.contain('Live chat is off');
  });
});
