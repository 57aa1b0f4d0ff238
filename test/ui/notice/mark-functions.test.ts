import { expect } from 'chai';
import type { Policy } from '../../../src/core/policy/policy.js';
import type { Undo } from '../../../src/core/page/undo.js';
import { markFunctions } from '../../../src/ui/notice/mark-functions.js';
import { loadWords } from '../../../src/ui/words/load-words.js';
import { makeConsent, type FakeConsent } from '../make-consent.js';
import { nextTask } from '../../core/next-task.js';

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
    undo = markFunctions(await loadWords(consent.policy as Policy, consent))(consent);
    return document.querySelector<HTMLElement>('[data-consent-function]')!;
  };

  it('tells on a control that it is off and why, and keeps its label', async () => {
    const button = await mark('<button data-consent-function="chat">Chat with us</button>');
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    expect(button.getAttribute('aria-label')).to.equal('Chat with us (off until you allow Live chat)');
    expect(button.getAttribute('aria-description')).to.contain('Needed for this: Helpdesk');
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
    expect(link.getAttribute('aria-description')).to.contain('You refused this.');
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
    await nextTask();
    expect(document.querySelector('button')!.getAttribute('aria-disabled')).to.equal('true');
  });

  it('leaves what works, and what the policy doesn’t know, as it is', async () => {
    await consent.decide({ maps: true });
    const markup =
      '<button data-consent-function="map">Map</button><button data-consent-function="telepathy">?</button>';
    await mark(markup);
    expect(document.body.innerHTML).to.equal(markup);
  });

  describe('what was written into the page', () => {
    const markup = '<p><button data-consent-function="chat" aria-label="Chat with us">Chat</button></p>';

    it('is taken back in a snapshot that is put in after the function is allowed', async () => {
      await mark(markup);
      const snapshot = document.body.innerHTML;
      await consent.decide('all');
      document.body.innerHTML = snapshot;
      await nextTask();
      expect(document.body.innerHTML).to.equal(markup);
    });

    it('isn’t said twice by a copy, and a copy of a notice goes', async () => {
      await mark(markup);
      document.body.append(document.querySelector('p')!.cloneNode(true));
      document.body.insertAdjacentHTML('beforeend', document.body.innerHTML);
      await nextTask();
      const labels = [...document.querySelectorAll('button')].map(({ ariaLabel }) => ariaLabel);
      expect(labels).to.deep.equal(Array(4).fill('Chat with us (off until you allow Live chat)'));
      expect(document.querySelectorAll('askfirst-notice').length).to.equal(1);
      await consent.decide('all');
      expect(document.body.innerHTML).to.equal(markup.repeat(4));
    });

    it('is said again where a framework sets its own markup back', async () => {
      const button = await mark(markup);
      for (const { name } of [...button.attributes]) if (name !== 'data-consent-function') button.removeAttribute(name);
      button.setAttribute('aria-label', 'Talk to us');
      await nextTask();
      expect(button.ariaLabel).to.equal('Talk to us (off until you allow Live chat)');
      expect(button.getAttribute('aria-disabled')).to.equal('true');
      await consent.decide('all');
      expect(document.querySelector('p')!.innerHTML).to.equal(
        '<button data-consent-function="chat" aria-label="Talk to us">Chat</button>',
      );
    });

    it('keeps what the page writes over it', async () => {
      const button = await mark(markup);
      button.setAttribute('aria-label', 'Talk to us');
      await nextTask();
      expect(button.ariaLabel).to.equal('Talk to us (off until you allow Live chat)');
      await consent.decide('all');
      expect(button.ariaLabel).to.equal('Talk to us');
    });

    it('goes from what isn’t of a function any more, and comes to what is of another one', async () => {
      const button = await mark(markup);
      button.setAttribute('data-consent-function', 'map');
      await nextTask();
      expect(button.ariaLabel).to.equal('Chat with us (off until you allow Map)');
      button.removeAttribute('data-consent-function');
      await nextTask();
      expect(document.querySelector('p')!.firstElementChild!.outerHTML).to.equal(
        '<button aria-label="Chat with us">Chat</button>',
      );
    });

    it('is taken back where its mark can’t be read', async () => {
      await consent.decide('all');
      await mark('<button data-consent-function="chat" data-askfirst-off="{" aria-disabled="true">Chat</button>');
      expect(document.body.innerHTML).to.equal('<button data-consent-function="chat">Chat</button>');
    });
  });
});
