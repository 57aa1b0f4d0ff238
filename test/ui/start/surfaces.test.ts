import { expect } from 'chai';
import { answered } from '../../../src/ui/answered/answered.js';
import { followers } from '../../../src/ui/answered/followers.js';
import { createSurfaces } from '../../../src/ui/start/surfaces.js';
import { makeConsent } from '../make-consent.js';
import { until } from '../../core/until.js';
import { nextTask } from '../../core/next-task.js';

describe('open', () => {
  const open = createSurfaces(
    (act) => act(answered),
    (act) => act(followers),
  );
  const consent = makeConsent();
  const banners = (): NodeListOf<HTMLElementTagNameMap['askfirst-banner']> =>
    document.querySelectorAll('askfirst-banner');
  const press = async (action: string): Promise<void> => {
    const button = (): HTMLElement | null | undefined =>
      document
        .querySelector('askfirst-banner, askfirst-preferences')
        ?.shadowRoot?.querySelector<HTMLElement>(`[data-action="${action}"]`);
    await until(button);
    button()!.click();
  };
  const untilConfirmed = (): Promise<void> => until(() => banners()[0]?.confirms);
  const untilGone = (): Promise<void> => until(() => !banners().length);

  it('shows the banner, once, ahead of the body, without moving the page', async () => {
    document.body.innerHTML = '<a href="#main">Skip</a><main id="main">Text</main>';
    const before = document.querySelector('main')!.getBoundingClientRect().top;
    await Promise.all([open(consent), open(consent)]);
    await open(consent);
    await until(() => banners()[0]?.matches(':popover-open'));
    expect(banners().length).to.equal(1);
    expect(document.body.previousElementSibling).to.equal(banners()[0]);
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
      await nextTask();
      expect([...banners()]).to.deep.equal([banner]);
      expect(banner!.shadowRoot!.querySelector('details')!.open).to.be.true;
    });

  it('stays out when a script takes just it out of the page, until the page changes', async () => {
    banners()[0]!.remove();
    await nextTask();
    expect(banners().length).to.equal(0);
    document.body.replaceWith(document.createElement('body'));
    await nextTask();
    expect(banners().length).to.equal(1);
  });

  it('follows the language of the page', async () => {
    document.documentElement.lang = 'de';
    await until(() => banners()[0]!.lang === 'de');
    await banners()[0]!.updateComplete;
    expect(banners()[0]!.shadowRoot!.textContent).to.contain('Alle ablehnen');
    document.documentElement.lang = 'en';
    await until(() => banners()[0]!.lang === 'en');
  });

  it('keeps it for the confirmation when it was answered there', async () => {
    await press('refuse-all');
    await untilConfirmed();
    await press('close');
    await untilGone();
  });

  it('shows the banner on demand', async () => {
    await open(consent, 'banner');
    expect(banners()[0]!.confirms).to.be.false;
    await press('refuse-all');
    await untilConfirmed();
    await press('close');
    await untilGone();
  });

  it('opens the preferences, and confirms what was saved there', async () => {
    await open(consent, 'preferences');
    const preferences = document.querySelector('askfirst-preferences')!;
    await until(() => preferences.shadowRoot!.querySelector('dialog')!.open);
    preferences.shadowRoot!.querySelector<HTMLElement>('[role=switch]')!.click();
    await preferences.updateComplete;
    await press('save');
    await untilConfirmed();
    await press('close');
    await untilGone();
    preferences.remove();
  });

  it('shows no banner on a page that has the switches in it', async () => {
    document.body.insertAdjacentHTML('beforeend', '<askfirst-preferences inline></askfirst-preferences>');
    await open(consent);
    await consent.erase();
    await nextTask();
    expect(banners().length).to.equal(0);
    await consent.decide('none');
  });

  it('tells at a function that it is off', async () => {
    document.body.insertAdjacentHTML('beforeend', '<button data-consent-function="chat">Chat</button>');
    await open(consent);
    await until(() => document.querySelector('askfirst-notice')?.shadowRoot?.textContent);
    expect(document.querySelector('askfirst-notice')!.shadowRoot!.textContent).to.contain('Allow Live chat?');
  });
});
