import { expect } from 'chai';
import { mountUi } from '../../../src/ui/start/mount-ui.js';
import { makeConsent, type FakeConsent } from '../make-consent.js';
import { nextTask } from '../../core/next-task.js';

describe('mount', () => {
  let undo = (): void => {};
  const place = (html: string): Element => {
    document.body.innerHTML = html;
    return document.body.firstElementChild!;
  };
  const refused = async (): Promise<FakeConsent> => {
    const consent = makeConsent();
    await consent.decide('none');
    return consent;
  };

  afterEach(() => {
    undo();
    document.body.replaceChildren();
  });

  it('has the UI loaded while something waits for an answer', () => {
    const consent = makeConsent();
    undo = mountUi(consent);
    expect(consent.opened).to.deep.equal([undefined]);
  });

  it('leaves a visitor who has answered alone, on a page without a function that is off', async () => {
    const consent = await refused();
    undo = mountUi(consent);
    expect(consent.opened).to.be.empty;
  });

  it('has it loaded for a function that is off, and no more once the element is gone', async () => {
    const consent = await refused();
    const button = place('<button data-consent-function="chat">Chat</button>');
    undo = mountUi(consent);
    expect(consent.opened).not.to.be.empty;

    button.remove();
    const asked: unknown[] = [];
    const { allows } = consent;
    consent.allows = (expression, context) => {
      asked.push(context);
      return allows(expression);
    };
    consent.opened.length = 0;
    // Met once more as it is forgotten, and then no longer.
    await consent.decide({ marketing: false });
    await consent.decide({ maps: false });
    expect(consent.opened).to.be.empty;
    expect(asked.filter((one) => one === button)).to.have.length(1);
  });

  it('hides a notice of the page’s own while the function works', async () => {
    const consent = await refused();
    const notice = place('<askfirst-notice for="chat">Off</askfirst-notice>');
    undo = mountUi(consent);
    expect(notice.hasAttribute('hidden')).to.be.false;
    await consent.decide({ helpdesk: true });
    expect(notice.hasAttribute('hidden')).to.be.true;
    await consent.decide('none');
    expect(notice.hasAttribute('hidden')).to.be.false;
  });

  it('opens what a link asks for, and leaves a new tab to the browser', async () => {
    const consent = await refused();
    const link = place('<a href="#privacy" data-askfirst="preferences"><b>Cookie settings</b></a>');
    undo = mountUi(consent);
    const click = (init: MouseEventInit = {}): boolean =>
      link.firstElementChild!.dispatchEvent(
        new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...init }),
      );
    expect(click()).to.be.false;
    expect(consent.opened).to.deep.equal(['preferences']);
    const stay = (event: Event): void => event.preventDefault();
    addEventListener('click', stay);
    click({ ctrlKey: true });
    click({ metaKey: true });
    removeEventListener('click', stay);
    expect(consent.opened).to.deep.equal(['preferences']);
  });

  for (const [name, html] of [
    ['in a menu that stops the event', '<div><button data-askfirst="preferences">Cookies</button></div>'],
    ['on a part of the control', '<div><button data-askfirst="preferences"><b>Cookies</b></button></div>'],
  ] as const)
    it(`opens what a control asks for ${name}`, async () => {
      const consent = await refused();
      const menu = place(html);
      menu.addEventListener('click', (event) => event.stopImmediatePropagation(), true);
      undo = mountUi(consent);
      menu.firstElementChild!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      expect(consent.opened).to.deep.equal(['preferences']);
    });

  it('opens what a web component asks for, pressed on the button inside', async () => {
    const consent = await refused();
    const host = place('<div data-askfirst="preferences"></div>');
    const inner = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('button'));
    undo = mountUi(consent);
    inner.click();
    expect(consent.opened).to.deep.equal(['preferences']);
  });

  it('ends when it is undone', async () => {
    const consent = await refused();
    mountUi(consent)();
    place('<button data-consent-function="chat">Chat</button>');
    await nextTask();
    await consent.erase();
    expect(consent.opened).to.be.empty;
  });
});
