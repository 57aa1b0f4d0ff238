import { onlyWhere } from '../../core/only-where.js';
import { expect } from 'chai';
import { AskfirstBanner } from '../../../src/ui/banner/banner.js';
import { findBarriers } from '../find-barriers.js';
import { makeConsent, shop } from '../make-consent.js';
import { button, show, textOf } from '../show.js';
import { until } from '../../core/until.js';

describe('askfirst-banner', () => {
  afterEach(() => {
    document.body.replaceChildren();
    document.documentElement.lang = 'en';
  });
  const record = { revision: 1, day: '2026-11-22', method: 'choose', signal: '', accepted: [], refused: [] } as const;

  it('is accessible, asking and confirming', async () => {
    const banner = await show(AskfirstBanner, makeConsent());
    expect(await findBarriers(banner)).to.deep.equal([]);
    button(banner, 'refuse-all')!.click();
    await banner.updateComplete;
    expect(await findBarriers(banner)).to.deep.equal([]);
  });

  it('is a labelled region, takes no focus, and is kept out of search results', async () => {
    const banner = await show(AskfirstBanner, makeConsent());
    expect(banner.getAttribute('role')).to.equal('region');
    expect(banner.getAttribute('aria-label')).to.equal('Cookies on Loftline');
    expect(banner.hasAttribute('data-nosnippet')).to.be.true;
    expect(document.activeElement).to.equal(document.body);
  });

  it('names who asks, what for, who else takes part, what won’t work, and where to change it', async () => {
    const text = textOf(await show(AskfirstBanner, makeConsent()));
    for (const part of [
      'Loftline would like to use cookies for:',
      'Extras',
      'The chat and the map.',
      'Advertisingyour data is sold',
      'Shows you more kites.',
      'Other companies: 2.',
      'Example Helpdesk, Example Ads',
      'Without consent these won’t work: Live chat, Map.',
      'Change this any time in “Cookie settings”.',
    ])
      expect(text).to.contain(part);
    expect(text).not.to.contain('Necessary');
  });

  it('A-37 shows at most 50 words, its buttons among them, until something is unfolded', async () => {
    const banner = await show(AskfirstBanner, makeConsent());
    const shown = [...banner.renderRoot.querySelectorAll<HTMLElement>('.text, .foot')].map((one) => one.innerText);
    expect(shown.join(' ').match(/[\p{L}\p{N}’'-]+/gu)!.length).to.be.within(25, 50);
  });

  it('unfolds in place what each purpose is, and who the other companies are', async () => {
    const banner = await show(AskfirstBanner, makeConsent());
    const folds = [...banner.renderRoot.querySelectorAll('details')];
    expect(folds.map(({ open }) => open)).to.deep.equal([false, false, false]);
    for (const fold of folds) fold.querySelector('summary')!.click();
    expect(folds.map((one) => one.querySelector('bdi')!.checkVisibility())).to.deep.equal([true, true, true]);
  });

  it('is silent about other companies where nothing says whether there are any', async () => {
    const services = [{ id: 'maps', category: 'functional', name: 'Maps' }];
    const silent = await show(AskfirstBanner, makeConsent({ ...shop, services, functions: [] }));
    expect(textOf(silent)).not.to.contain('compan');
    const sure = services.map((one) => ({ ...one, thirdParty: false }));
    const none = await show(AskfirstBanner, makeConsent({ ...shop, services: sure, functions: [] }));
    expect(textOf(none)).to.contain('No other company is involved.');
  });

  it('shows accept and refuse alike: same size, same look, side by side', async () => {
    const banner = await show(AskfirstBanner, makeConsent());
    const [accept, refuse] = [button(banner, 'accept-all')!, button(banner, 'refuse-all')!];
    const [a, b] = [accept.getBoundingClientRect(), refuse.getBoundingClientRect()];
    expect(a.width).to.be.closeTo(b.width, 0.1);
    expect([a.height, a.top]).to.deep.equal([b.height, b.top]);
    expect(a.height).to.be.at.least(44);
    const [one, other] = [getComputedStyle(accept), getComputedStyle(refuse)];
    const look = /^(?:font|color|background|border|padding|opacity|text|cursor|outline|box-shadow)/;
    for (const name of [...one].filter((property) => look.test(property)))
      expect(one.getPropertyValue(name), name).to.equal(other.getPropertyValue(name));
    expect(accept.parentElement).to.equal(refuse.parentElement);
  });

  it('records in the click itself', async () => {
    const consent = makeConsent();
    const banner = await show(AskfirstBanner, consent);
    button(banner, 'accept-all')!.click();
    expect(consent.choices).to.deep.equal([{ choice: 'all', once: false }]);
  });

  it('confirms, moves the focus there, and can be hidden', async () => {
    const consent = makeConsent();
    const banner = await show(AskfirstBanner, consent);
    button(banner, 'refuse-all')!.focus();
    button(banner, 'refuse-all')!.click();
    await banner.updateComplete;
    const alert = banner.renderRoot.querySelector('[role="alert"]')!;
    expect(alert.textContent.replace(/\s+/g, ' ').trim()).to.equal(
      'You refused all optional cookies. Change this any time in “Cookie settings”.',
    );
    expect(banner.shadowRoot!.activeElement).to.equal(alert);
    expect(button(banner, 'close')!.getAttribute('aria-label')).to.equal('Hide the cookie message');
    button(banner, 'close')!.click();
    expect(banner.isConnected).to.be.false;
  });

  it('names what is on and what is off where the visitor accepted some of it', async () => {
    const consent = makeConsent();
    const banner = await show(AskfirstBanner, consent);
    await consent.decide({ functional: true, marketing: false });
    banner.confirms = true;
    await banner.updateComplete;
    expect(textOf(banner)).to.contain('Your choice is saved. On: Extras. Off: Advertising.');
  });

  for (const [way, isTold, leave] of [
    ['a press elsewhere on the page', true, () => document.body.click()],
    ['the next address', 'navigation' in window, () => history.pushState(null, '', '#next')],
  ] as const)
    onlyWhere(isTold, 'the browser tells nothing of a new address', `stops confirming with ${way}`, async () => {
      const banner = await show(AskfirstBanner, makeConsent());
      button(banner, 'refuse-all')!.click();
      await banner.updateComplete;
      banner.renderRoot.querySelector('p')!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      expect(banner.isConnected).to.be.true;
      leave();
      expect(banner.isConnected).to.be.false;
    });

  it('says so where the preferences can’t be loaded, and tries again', async () => {
    const consent = makeConsent();
    let isBroken = true;
    let settle = (): void => {};
    consent.open = (): Promise<void> =>
      new Promise((loaded, fail) => {
        settle = () => (isBroken ? fail(new Error('No network')) : loaded());
      });
    const banner = await show(AskfirstBanner, consent);
    const choose = button(banner, 'preferences')!;
    choose.click();
    await banner.updateComplete;
    expect(choose.ariaBusy).to.equal('true');
    settle();
    while (!banner.renderRoot.querySelector('[role="alert"]')) await Promise.resolve();
    expect(banner.renderRoot.querySelector('[role="alert"]')!.textContent).to.equal('This didn’t load.');
    expect(choose.textContent.trim()).to.equal('Try again');
    expect(await findBarriers(banner)).to.deep.equal([]);
    isBroken = false;
    choose.click();
    await banner.updateComplete;
    settle();
    while (choose.ariaBusy === 'true') await Promise.resolve();
    expect(banner.renderRoot.querySelector('[role="alert"]')).to.be.null;
  });

  it('leaves the focus alone when it is elsewhere on the page', async () => {
    const banner = await show(AskfirstBanner, makeConsent());
    const field = document.body.appendChild(document.createElement('input'));
    field.focus();
    banner.confirms = true;
    await banner.updateComplete;
    expect(document.activeElement).to.equal(field);
  });

  it('says so when the browser refuses cookies', async () => {
    const banner = await show(AskfirstBanner, makeConsent(shop, { volatile: true }));
    button(banner, 'refuse-all')!.click();
    await banner.updateComplete;
    expect(textOf(banner)).to.contain('Your browser blocks cookies, so your choice applies to this page only.');
  });

  it('asks only about what is new, and leaves earlier answers as they are', async () => {
    const consent = makeConsent(
      {
        ...shop,
        revision: 2,
        services: [...shop.services!, { id: 'films', category: 'functional', name: 'Films', since: 2 }],
      },
      { record: { ...record, accepted: ['functional', 'helpdesk', 'maps'], refused: ['marketing', 'pixel'] } },
    );
    const banner = await show(AskfirstBanner, consent);
    expect(textOf(banner))
      .to.contain('Some things have changed since you chose.')
      .and.to.contain('Films')
      .and.not.to.contain('Advertising');
    button(banner, 'refuse-all')!.click();
    expect(consent.choices).to.deep.equal([{ choice: { films: false }, once: false }]);
  });

  it('says what a signal of the browser keeps off, and doesn’t ask about it', async () => {
    const consent = makeConsent(shop, { gpc: true });
    const banner = await show(AskfirstBanner, consent);
    expect(textOf(banner)).to.contain('Opt-Out Request Honored').and.not.to.contain('Shows you more kites.');
    button(banner, 'accept-all')!.click();
    expect(consent.state.decisions['marketing']).to.deep.equal({ allowed: false, because: 'signal' });
  });

  it('never offers children to accept', async () => {
    const banner = await show(AskfirstBanner, makeConsent({ ...shop, audience: 'children' }));
    expect(button(banner, 'accept-all')).to.be.null;
  });

  it('names the usual categories itself where the policy lists none', async () => {
    const banner = await show(AskfirstBanner, makeConsent({}));
    expect(textOf(banner)).to.contain('Statistics Shows us how the site is used');
  });

  it('makes room at the foot of the page while it is there, and no longer', async () => {
    const { style } = document.documentElement;
    const banner = await show(AskfirstBanner, makeConsent());
    await until(() => style.scrollPaddingBlockEnd);
    expect(parseFloat(style.scrollPaddingBlockEnd)).to.be.at.least(banner.offsetHeight);
    banner.remove();
    expect(style.scrollPaddingBlockEnd).to.equal('');
    expect(style.paddingBlockEnd).to.equal('');
  });

  it('makes none while something hides it', async () => {
    const { style } = document.documentElement;
    const banner = await show(AskfirstBanner, makeConsent());
    await until(() => style.scrollPaddingBlockEnd);
    banner.style.setProperty('display', 'none', 'important');
    await until(() => !style.scrollPaddingBlockEnd);
    expect(style.paddingBlockEnd).to.equal('');
    banner.remove();
  });

  it('links to no address that runs code', async () => {
    const banner = await show(AskfirstBanner, makeConsent({ ...shop, policyUrl: 'java\nscript:alert(1)' }));
    expect(banner.renderRoot.querySelector('a')).to.be.null;
  });

  it('shows texts as texts', async () => {
    const banner = await show(
      AskfirstBanner,
      makeConsent({ ...shop, controller: { name: '<img src=x onerror=alert(1)>' } }),
    );
    expect(banner.renderRoot.querySelector('img')).to.be.null;
  });

  it('speaks the page’s language, and says which one that is', async () => {
    document.documentElement.lang = 'ar-EG';
    const banner = await show(AskfirstBanner, makeConsent());
    expect([banner.lang, banner.dir]).to.deep.equal(['ar', 'rtl']);
    expect(button(banner, 'refuse-all')!.textContent).to.equal('رفض الكل');
  });
});
