import { expect } from 'chai';
import { AskfirstPreferences } from '../../../src/ui/preferences/preferences.js';
import { findBarriers } from '../find-barriers.js';
import { makeConsent, shop } from '../make-consent.js';
import { button, show, switchOf, textOf } from '../show.js';
import { until } from '../../core/until.js';

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
    await until(() => dialogOf(element).matches(':modal'));
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
    expect(live.textContent).to.contain('These won’t work with your current settings: Live chat, Map.');
    expect(textOf(element)).to.contain('Live chat You can still write to us.');
    switchOf(element, 'functional')!.click();
    await element.updateComplete;
    expect(live.textContent).to.contain('Everything works');
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
    expect(message()!.textContent).to.contain('unsaved changes');
    expect(await findBarriers(element)).to.deep.equal([]);

    message()!.querySelector<HTMLElement>('[data-action="preferences"]')!.click();
    await element.updateComplete;
    expect(dialogOf(element).open).to.be.true;
    expect(isOn(element, 'marketing')).to.be.true;
    button(element, 'close')!.click();
    await until(() => button(element, 'discard'));
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
    await until(() => button(element, 'discard'));
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
    await element.updateComplete;
    button(element, 'save')!.click();
    await until(leaves);
  });

  it('shows accept and refuse alike, and apart from them what saves, once a switch was turned, saying what it does', async () => {
    const element = await show(AskfirstPreferences, makeConsent());
    await open(element);
    const answers = ['accept-all', 'refuse-all'].map((action) => button(element, action)!);
    expect(new Set(answers.map((one) => Math.round(one.offsetWidth))).size).to.equal(1);
    const stylesOf = (buttons: readonly HTMLElement[], name: string): number =>
      new Set(buttons.map((one) => getComputedStyle(one).getPropertyValue(name))).size;
    for (const name of ['background-color', 'color', 'border', 'font', 'padding', 'block-size'])
      expect(stylesOf(answers, name), name).to.equal(1);
    expect(button(element, 'save')).to.be.null;
    const saysAfter = async (...ids: readonly string[]): Promise<string | undefined> => {
      for (const id of ids) switchOf(element, id)!.click();
      await element.updateComplete;
      return button(element, 'save')?.textContent.trim();
    };
    expect(await saysAfter('functional')).to.equal('Save: Extras on, the rest off');
    // Where a line can’t say it, it doesn’t try: all on, a category in part, all off.
    expect(await saysAfter('marketing')).to.equal('Save choices');
    expect(await saysAfter('marketing', 'helpdesk')).to.equal('Save choices');
    expect(await saysAfter('functional')).to.equal('Save choices');
    const save = button(element, 'save')!;
    expect(stylesOf([answers[0]!, save], 'background-color')).to.equal(2);
  });

  it('turns a switch by a press anywhere on its row, which is 48 pixels high or more', async () => {
    const element = await show(AskfirstPreferences, makeConsent());
    await open(element);
    const row = element.renderRoot.querySelectorAll<HTMLElement>('section .head')[1]!;
    expect(row.offsetHeight).to.be.at.least(48);
    row.querySelector('h3')!.click();
    await element.updateComplete;
    expect(isOn(element, 'functional')).to.be.true;
    switchOf(element, 'functional')!.click();
    await element.updateComplete;
    expect(isOn(element, 'functional')).to.be.false;
  });

  it('strikes out what doesn’t work as the switches stand', async () => {
    const element = await show(AskfirstPreferences, makeConsent());
    const struck = (): string[] =>
      [...element.renderRoot.querySelectorAll('.chips s')].map(({ textContent }) => textContent);
    expect(struck()).to.deep.equal(['Live chat', 'Map']);
    // It stands where it is turned on, so that the eye needn't look for it.
    const [first] = element.renderRoot.querySelectorAll('.chips s');
    expect(first!.closest('section')).to.equal(switchOf(element, 'functional')!.closest('section'));
    switchOf(element, 'helpdesk')!.click();
    await element.updateComplete;
    expect(struck()).to.deep.equal(['Map']);
  });

  describe('with Global Privacy Control', () => {
    it('says at the row why it is off, and asks once more before it is turned on', async () => {
      const element = await show(AskfirstPreferences, makeConsent(shop, { gpc: true }));
      expect(textOf(element)).to.contain('Your browser sends the Global Privacy Control signal, and we respect it.');
      switchOf(element, 'marketing')!.click();
      await element.updateComplete;
      expect(isOn(element, 'marketing')).to.be.false;
      expect(element.renderRoot.querySelector('.signal')!.role).to.equal('alert');
      expect(await findBarriers(element)).to.deep.equal([]);
      button(element, 'turn-on')!.click();
      await element.updateComplete;
      expect(isOn(element, 'marketing')).to.be.true;
    });

    it('accepts no more than the banner does: what the signal keeps off stays off', async () => {
      const consent = makeConsent(shop, { gpc: true });
      const element = await show(AskfirstPreferences, consent);
      button(element, 'accept-all')!.click();
      expect(consent.choices[0]!.choice).to.deep.equal({ functional: true, helpdesk: true, maps: true });
      expect(consent.state.decisions['marketing']).to.deep.equal({ allowed: false, because: 'signal' });
    });
  });

  it('lists each service with its company, its policy and its entries', async () => {
    const element = await show(AskfirstPreferences, makeConsent());
    expect(textOf(element)).to.contain('From Example Helpdesk, another company.').and.to.contain('hd cookie');
    expect(textOf(element)).to.contain('Keeps the talk. Storage period: 1 day. Stored: when you open the chat.');
    const link = element.renderRoot.querySelector<HTMLAnchorElement>('a[href="https://help.example/privacy"]')!;
    expect(link.rel).to.equal('noreferrer');
    expect(link.textContent).to.equal('Privacy policy of Example Helpdesk (another site)');
  });

  it('says of a service that it stores nothing, where the site says so, and nothing where it doesn’t', async () => {
    const services = [
      { id: 'fonts', category: 'functional', name: 'Fonts', cookies: [] },
      { id: 'maps', category: 'functional', name: 'Maps' },
    ];
    const { renderRoot } = await show(AskfirstPreferences, makeConsent({ ...shop, services, functions: [] }));
    const textsOf = [...renderRoot.querySelectorAll('.service')].map((one) =>
      one.querySelector('p')!.textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(textsOf).to.deep.equal(['It stores nothing in your browser.', '']);
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
      'Cookie policy, version 1.',
      '1 Example Quay',
      'January 2, 2026 The first version.',
    ])
      expect(text).to.contain(part);
    expect(text).to.contain('privacy@example.com').and.to.contain('Firefox: Settings');
  });

  it('tells what changed since the choice before the switches, and whom to ask behind them', async () => {
    const record = {
      revision: 1,
      day: '2026-03-05',
      method: 'refuse-all',
      signal: '',
      accepted: [],
      refused: ['functional', 'marketing'],
    } as const;
    const changes = [{ revision: 2, date: '2026-04-02', summary: 'A map was added.' }];
    const element = await show(AskfirstPreferences, makeConsent({ ...shop, revision: 2, changes }, { record }));
    const places = ['.since', 'section', '.about address'].map((one) => element.renderRoot.querySelector(one)!);
    expect(places[0]!.textContent).to.contain('A map was added.');
    for (const [index, place] of places.slice(1).entries())
      expect(places[index]!.compareDocumentPosition(place)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('stands in a page when it is inline, and confirms in place', async () => {
    const element = await show(AskfirstPreferences, makeConsent(), { inline: true });
    expect(dialogOf(element)).to.be.null;
    expect(await findBarriers(element)).to.deep.equal([]);
    button(element, 'refuse-all')!.click();
    const status = element.renderRoot.querySelector('[role="status"]')!;
    await until(() => status.textContent.trim());
    expect(status.textContent).to.contain('You refused all optional cookies.');
  });

  for (const audience of ['children', 'mixed'] as const)
    it(`offers children nothing to switch on, and says no more than that they use the site: ${audience}`, async () => {
      const element = await show(AskfirstPreferences, makeConsent({ ...shop, audience }));
      expect(element.renderRoot.querySelector('[role="switch"], [data-action="accept-all"]')).to.be.null;
      expect(textOf(element)).to.contain('Children use this site');
    });
});
