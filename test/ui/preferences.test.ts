import { expect } from 'chai';
import { AskfirstPreferences } from '../../src/ui/preferences.js';
import { findBarriers } from './find-barriers.js';
import { makeConsent, shop } from './make-consent.js';
import { button, show, switchOf, textOf } from './show.js';

describe('askfirst-preferences', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });
  const isOn = (element: AskfirstPreferences, id: string): boolean =>
    switchOf(element, id)!.getAttribute('aria-checked') === 'true';
  const dialogOf = (element: AskfirstPreferences): HTMLDialogElement => element.renderRoot.querySelector('dialog')!;
  /** Opens it. `answered` settles when it is closed. */
  const open = async (element: AskfirstPreferences): Promise<{ readonly answered: Promise<boolean> }> => {
    const answered = element.open();
    await new Promise((settle) => setTimeout(settle, 20));
    return { answered };
  };

  it('is accessible, with all details open', async () => {
    const element = await show(AskfirstPreferences, makeConsent());
    await open(element);
    for (const details of element.renderRoot.querySelectorAll('details')) details.open = true;
    switchOf(element, 'maps')!.click();
    await element.updateComplete;
    expect(await findBarriers(element)).to.deep.equal([]);
  });

  it('is a modal dialog with the focus on its heading', async () => {
    const element = await show(AskfirstPreferences, makeConsent());
    await open(element);
    expect(dialogOf(element).matches(':modal')).to.be.true;
    expect(element.shadowRoot!.activeElement?.textContent).to.equal('Cookie settings');
    expect(dialogOf(element).getAttribute('closedby')).to.equal('closerequest');
  });

  it('starts with everything optional off, and offers no switch for what is necessary', async () => {
    const element = await show(AskfirstPreferences, makeConsent());
    const switches = [...element.renderRoot.querySelectorAll<HTMLElement>('[role="switch"]')];
    expect(switches.map(({ dataset }) => dataset['id'])).to.deep.equal([
      'functional',
      'helpdesk',
      'maps',
      'marketing',
      'pixel',
    ]);
    expect(switches.filter((one) => one.getAttribute('aria-checked') !== 'false')).to.deep.equal([]);
    expect(textOf(element)).to.contain('Always on');
  });

  it('turns the services of a category along with it, and says where one differs', async () => {
    const element = await show(AskfirstPreferences, makeConsent());
    switchOf(element, 'functional')!.click();
    await element.updateComplete;
    expect([isOn(element, 'functional'), isOn(element, 'helpdesk'), isOn(element, 'pixel')]).to.deep.equal([
      true,
      true,
      false,
    ]);
    switchOf(element, 'maps')!.click();
    await element.updateComplete;
    expect(isOn(element, 'maps')).to.be.false;
    expect(textOf(element)).to.contain('Partly on');
  });

  it('says politely what won’t work as the switches stand', async () => {
    const element = await show(AskfirstPreferences, makeConsent());
    const live = element.renderRoot.querySelector('[aria-live="polite"]')!;
    expect(live.textContent).to.contain('these won’t work: Live chat, Map.');
    expect(textOf(element)).to.contain('Live chat You can still write to us.');
    switchOf(element, 'functional')!.click();
    await element.updateComplete;
    expect(live.textContent).to.contain('everything works');
  });

  it('saves exactly what is shown, and closes', async () => {
    const consent = makeConsent();
    const element = await show(AskfirstPreferences, consent);
    const { answered } = await open(element);
    switchOf(element, 'helpdesk')!.click();
    await element.updateComplete;
    expect(consent.choices).to.deep.equal([]);
    button(element, 'save')!.click();
    expect(await answered).to.be.true;
    const choice = { functional: false, helpdesk: true, maps: false, marketing: false, pixel: false };
    expect(consent.choices).to.deep.equal([{ choice, once: false }]);
    expect(dialogOf(element).open).to.be.false;
  });

  it('says, once it is closed, that a switch was turned and not saved, and leads back to it', async () => {
    const consent = makeConsent();
    const element = await show(AskfirstPreferences, consent);
    const { answered } = await open(element);
    switchOf(element, 'marketing')!.click();
    button(element, 'close')!.click();
    expect(await answered).to.be.false;
    await element.updateComplete;
    expect(dialogOf(element).open).to.be.false;
    const message = (): Element | null => element.renderRoot.querySelector('[role="alert"]');
    expect(message()!.textContent).to.contain('haven’t saved it');
    expect(await findBarriers(element)).to.deep.equal([]);

    message()!.querySelector<HTMLElement>('[data-action="preferences"]')!.click();
    await element.updateComplete;
    expect(dialogOf(element).open).to.be.true;
    expect(isOn(element, 'marketing')).to.be.true;
    button(element, 'close')!.click();
    await new Promise((settle) => setTimeout(settle, 20));
    button(element, 'discard')!.click();
    await element.updateComplete;
    expect(message()).to.be.null;
    expect(consent.choices).to.deep.equal([]);
    await open(element);
    expect(isOn(element, 'marketing')).to.be.false;
  });

  it('says nothing more of it once the visitor answered elsewhere', async () => {
    const consent = makeConsent();
    const element = await show(AskfirstPreferences, consent);
    await open(element);
    switchOf(element, 'marketing')!.click();
    dialogOf(element).close();
    await new Promise((settle) => setTimeout(settle, 20));
    await consent.decide('none');
    await element.updateComplete;
    expect(element.renderRoot.querySelector('[role="alert"]')).to.be.null;
  });

  it('closes at once when a switch was turned there and back', async () => {
    const element = await show(AskfirstPreferences, makeConsent());
    const { answered } = await open(element);
    switchOf(element, 'marketing')!.click();
    await element.updateComplete;
    switchOf(element, 'marketing')!.click();
    await element.updateComplete;
    button(element, 'close')!.click();
    expect(await answered).to.be.false;
  });

  it('keeps what was turned and not saved when an answer comes from elsewhere', async () => {
    const consent = makeConsent();
    const element = await show(AskfirstPreferences, consent, { inline: true });
    switchOf(element, 'helpdesk')!.click();
    await consent.decide({ marketing: true });
    await element.updateComplete;
    expect(isOn(element, 'helpdesk')).to.be.true;
    expect(isOn(element, 'pixel')).to.be.true;
  });

  it('has the browser ask before it leaves a page with something unsaved, and no longer than that', async () => {
    const leaves = (): boolean => dispatchEvent(new Event('beforeunload', { cancelable: true }));
    const element = await show(AskfirstPreferences, makeConsent(), { inline: true });
    expect(leaves()).to.be.true;
    switchOf(element, 'helpdesk')!.click();
    expect(leaves()).to.be.false;
    button(element, 'save')!.click();
    await new Promise((settle) => setTimeout(settle));
    expect(leaves()).to.be.true;
  });

  it('shows accept, refuse and save alike', async () => {
    const element = await show(AskfirstPreferences, makeConsent());
    await open(element);
    const buttons = ['accept-all', 'refuse-all', 'save'].map((action) => button(element, action)!);
    expect(new Set(buttons.map((one) => Math.round(one.offsetWidth))).size).to.equal(1);
    const styles = buttons.map((one) => getComputedStyle(one));
    for (const name of ['background-color', 'color', 'border', 'font', 'padding', 'block-size'])
      expect(new Set(styles.map((style) => style.getPropertyValue(name))).size, name).to.equal(1);
  });

  it('lists each service with its company, its policy and its entries', async () => {
    const element = await show(AskfirstPreferences, makeConsent());
    expect(textOf(element)).to.contain('From Example Helpdesk, another company.').and.to.contain('hd cookie');
    expect(textOf(element)).to.contain('Keeps the talk. Stays: 1 day. Set: when you open the chat.');
    const link = element.renderRoot.querySelector<HTMLAnchorElement>('a[href="https://help.example/privacy"]')!;
    expect(link.rel).to.equal('noreferrer');
    expect(link.textContent).to.equal('Privacy policy of Example Helpdesk (another site)');
  });

  it('tells when the visitor chose, whom to ask, and what changed', async () => {
    const record = {
      revision: 1,
      day: '2026-03-05',
      method: 'refuse-all',
      signal: '',
      accepted: [],
      refused: ['functional'],
    } as const;
    const changes = [{ revision: 1, date: '2026-01-02', summary: 'The first version.' }];
    const text = textOf(await show(AskfirstPreferences, makeConsent({ ...shop, changes }, { record })));
    for (const part of [
      'You chose on March 5, 2026.',
      'Policy revision 1.',
      '1 Example Quay',
      'January 2, 2026 The first version.',
    ])
      expect(text).to.contain(part);
    expect(text).to.contain('privacy@example.com').and.to.contain('Firefox: Settings');
  });

  it('stands in a page when it is inline, and confirms in place', async () => {
    const element = await show(AskfirstPreferences, makeConsent(), { inline: true });
    expect(dialogOf(element)).to.be.null;
    expect(await findBarriers(element)).to.deep.equal([]);
    button(element, 'refuse-all')!.click();
    await new Promise((settle) => setTimeout(settle, 20));
    expect(element.renderRoot.querySelector('[role="status"]')!.textContent).to.contain(
      'You refused all optional cookies.',
    );
  });

  it('offers children nothing to switch on', async () => {
    const element = await show(AskfirstPreferences, makeConsent({ ...shop, audience: 'children' }));
    expect(element.renderRoot.querySelector('[role="switch"], [data-action="accept-all"]')).to.be.null;
    expect(textOf(element)).to.contain('This site is for children');
  });
});
