import { expect } from 'chai';
import type { Policy } from '../../src/core/policy.js';
import type { Undo } from '../../src/core/types.js';
import { marks } from '../../src/ui/marks.js';
import { loadWords } from '../../src/ui/load-words.js';
import { makeConsent, type FakeConsent } from './make-consent.js';

describe('data-consent-function', () => {
  let undo: Undo = () => {};
  let consent: FakeConsent;
  beforeEach(() => {
    consent = makeConsent();
  });
  afterEach(() => {
    undo();
    document.body.replaceChildren();
  });
  const mark = async (markup: string): Promise<HTMLElement> => {
    document.body.innerHTML = markup;
    undo = marks(await loadWords(consent.policy as Policy, consent))(consent);
    return document.querySelector<HTMLElement>('[data-consent-function]')!;
  };
  const settle = (): Promise<unknown> => new Promise((done) => setTimeout(done, 20));

  it('tells on a control that it is off and why, and keeps its label', async () => {
    const button = await mark('<button data-consent-function="chat">Chat with us</button>');
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    expect(button.getAttribute('aria-label')).to.equal('Chat with us (off until you allow Live chat)');
    expect(button.getAttribute('aria-description')).to.contain('It needs Helpdesk');
    expect(button.textContent).to.equal('Chat with us');
  });

  it('puts everything back once the function is allowed', async () => {
    const markup = '<p><button data-consent-function="chat" aria-description="Opens a talk">Chat</button></p>';
    await mark(markup);
    await consent.decide({ helpdesk: true });
    expect(document.body.innerHTML).to.equal(markup);
  });

  it('marks it again when the consent is withdrawn', async () => {
    const link = await mark('<a href="#x" data-consent-function="map">Map</a>');
    await consent.decide('all');
    expect(link.hasAttribute('aria-disabled')).to.be.false;
    await consent.decide('none');
    expect(link.getAttribute('aria-description')).to.contain('You refused that.');
    expect(document.querySelectorAll('askfirst-notice').length).to.equal(1);
  });

  it('holds back a click, before the page hears of it', async () => {
    const button = await mark('<button data-consent-function="chat">Chat</button>');
    let clicks = 0;
    document.addEventListener('click', () => clicks++, { capture: true, once: true });
    button.click();
    expect(clicks).to.equal(0);
    await consent.decide('all');
    button.click();
    expect(clicks).to.equal(1);
  });

  it('holds back a form', async () => {
    const form = (await mark('<form data-consent-function="chat"><button>Send</button></form>')) as HTMLFormElement;
    let submits = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submits++;
    });
    form.requestSubmit();
    expect(submits).to.equal(0);
    expect(form.firstElementChild!.localName).to.equal('askfirst-notice');
  });

  it('places a notice after a control, at the head of a section, and none where the page has its own', async () => {
    await mark(
      '<button data-consent-function="chat">Chat</button><section data-consent-function="map"><p>Map</p></section>',
    );
    expect(document.querySelector('button + askfirst-notice')!.getAttribute('for')).to.equal('chat');
    expect(document.querySelector('section > askfirst-notice:first-child')!.getAttribute('for')).to.equal('map');
    undo();
    await mark('<button data-consent-function="chat">Chat</button><askfirst-notice for="chat"></askfirst-notice>');
    expect(document.querySelectorAll('askfirst-notice').length).to.equal(1);
  });

  it('leaves links and buttons inside a marked section alone', async () => {
    await mark('<section data-consent-function="map"><button>Zoom</button></section>');
    let clicks = 0;
    const button = document.querySelector('button')!;
    button.addEventListener('click', () => clicks++);
    button.click();
    expect(clicks).to.equal(1);
  });

  it('marks what comes later', async () => {
    await mark('<p></p>');
    document.body.insertAdjacentHTML('beforeend', '<button data-consent-function="chat">Chat</button>');
    await settle();
    expect(document.querySelector('button')!.getAttribute('aria-disabled')).to.equal('true');
  });

  it('leaves what works, and what the policy doesn’t know, as it is', async () => {
    await consent.decide({ maps: true });
    const markup =
      '<button data-consent-function="map">Map</button><button data-consent-function="telepathy">?</button>';
    await mark(markup);
    expect(document.body.innerHTML).to.equal(markup);
  });
});
