import { expect } from 'chai';
import type { Undo } from '../../../src/core/page/undo.js';
import { holdInput } from '../../../src/ui/notice/hold-input.js';
import { until } from '../../core/until.js';

/** Everything a page may listen for, and what happens at an element for it. */
const INPUTS: Readonly<Record<string, (element: HTMLElement) => void>> = {
  click: (element) => element.click(),
  ...Object.fromEntries(
    ['auxclick', 'dblclick', 'mousedown', 'mouseup'].map((type) => [
      type,
      (element: HTMLElement) =>
        element.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, cancelable: true })),
    ]),
  ),
  ...Object.fromEntries(
    ['pointerdown', 'pointerup'].map((type) => [
      type,
      (element: HTMLElement) =>
        element.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, cancelable: true })),
    ]),
  ),
  ...Object.fromEntries(
    ['keydown', 'keypress', 'keyup'].map((type) => [
      type,
      (element: HTMLElement) =>
        element.dispatchEvent(
          new KeyboardEvent(type, { key: 'Enter', bubbles: true, composed: true, cancelable: true }),
        ),
    ]),
  ),
  ...Object.fromEntries(
    ['touchstart', 'touchend', 'input', 'change', 'search', 'dragstart', 'drop', 'paste', 'cut'].map((type) => [
      type,
      (element: HTMLElement) =>
        element.dispatchEvent(new Event(type, { bubbles: true, composed: true, cancelable: true })),
    ]),
  ),
};

class InnerButton extends HTMLElement {
  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).innerHTML = '<button><a href="#in">Chat</a></button>';
  }
}
customElements.define('page-button', InnerButton);

describe('holdInput', () => {
  let end: Undo = () => {};
  let answered: Element[] = [];
  let isOff = true;
  beforeEach(() => {
    answered = [];
    isOff = true;
    location.hash = '';
    end = holdInput(
      (element) => isOff && element.hasAttribute('data-off'),
      (owner) => answered.push(owner),
    );
  });
  afterEach(() => {
    end();
    document.body.replaceChildren();
  });
  const put = (markup: string): HTMLElement => {
    document.body.innerHTML = markup;
    return document.querySelector<HTMLElement>('[data-off]')!;
  };
  /** What listeners of the page hear: on the element, and at the window before anything else. */
  const hearAll = (element: HTMLElement): { readonly heard: string[]; readonly stop: Undo } => {
    const heard: string[] = [];
    const hear = ({ type }: Event): void => void heard.push(type);
    const targets = [element, element.shadowRoot?.querySelector('button'), document].filter((one) => one != null);
    for (const type of Object.keys(INPUTS)) for (const target of targets) target.addEventListener(type, hear);
    const stop = (): void => {
      for (const type of Object.keys(INPUTS)) for (const target of targets) target.removeEventListener(type, hear);
    };
    return { heard, stop };
  };

  for (const [what, markup] of Object.entries({
    'a button': '<button type="button" data-off>Chat</button>',
    'a link': '<a href="#x" data-off>Chat</a>',
    'a select': '<select data-off><option>A<option>B</select>',
    'a text area': '<textarea data-off></textarea>',
    'a text field': '<input data-off>',
    'a check box': '<input type="checkbox" data-off>',
    'a range': '<input type="range" data-off>',
    'an element that plays a button': '<div role="button" tabindex="0" data-off>Chat</div>',
    'an element of the page’s own': '<page-button data-off></page-button>',
  }))
    for (const [type, act] of Object.entries(INPUTS))
      it(`keeps ${type} on ${what} from the page, and lets it through once it is on`, () => {
        const element = put(markup);
        const from = element.shadowRoot?.querySelector('button') ?? element;
        const { heard, stop } = hearAll(element);
        act(from);
        expect(heard).to.deep.equal([]);
        isOff = false;
        act(from);
        expect(heard).to.include(type);
        stop();
      });

  for (const [what, markup] of Object.entries({
    'a button': '<button type="button" data-off>Chat</button>',
    'a link': '<a href="#x" data-off>Chat</a>',
    'a check box': '<input type="checkbox" data-off>',
    'an element of the page’s own': '<page-button data-off></page-button>',
  }))
    it(`answers a click on ${what} once`, () => {
      const element = put(markup);
      (element.shadowRoot?.querySelector('a') ?? element).click();
      expect(answered).to.deep.equal([element]);
      expect(location.hash).to.equal('');
    });

  it('answers Enter and Space where they press', () => {
    const element = put('<div role="button" tabindex="0" data-off>Chat</div>');
    for (const key of ['Enter', ' ', 'ArrowDown', 'Tab'])
      element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    expect(answered).to.have.length(2);
  });

  it('lets Tab and Escape through to the page', () => {
    const element = put('<button data-off>Chat</button>');
    const keys: string[] = [];
    element.addEventListener('keydown', ({ key }) => keys.push(key));
    for (const key of ['Tab', 'Escape', 'Enter'])
      element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    expect(keys).to.deep.equal(['Tab', 'Escape']);
  });

  it('doesn’t stop the browser from scrolling, focusing and typing', () => {
    const element = put('<textarea data-off></textarea>');
    const isStopped = (event: Event): boolean => !element.dispatchEvent(event);
    for (const type of ['touchstart', 'pointerdown', 'mousedown', 'beforeinput', 'paste', 'drop', 'wheel', 'focusin'])
      expect(isStopped(new Event(type, { bubbles: true, cancelable: true })), type).to.be.false;
    for (const key of ['a', ' ', 'Enter', 'PageDown'])
      expect(isStopped(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })), key).to.be.false;
  });

  it('leaves a select as it was, whatever changed it', () => {
    const select = put('<select data-off><option>A<option>B</select>') as HTMLSelectElement;
    select.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    select.value = 'B';
    select.dispatchEvent(new Event('input', { bubbles: true }));
    select.dispatchEvent(new Event('change', { bubbles: true }));
    expect(select.value).to.equal('A');
  });

  describe('a form', () => {
    const putForm = (): HTMLFormElement =>
      put(
        '<form data-off action="#sent"><input name="a"><textarea name="b"></textarea><select><option>A<option>B</select>' +
          '<label><input type="checkbox" name="c">C</label><a href="#help">Help</a><button>Send</button></form>',
      ) as HTMLFormElement;
    for (const [way, send] of Object.entries<(form: HTMLFormElement) => void>({
      'a press on its button': (form) => form.querySelector('button')!.click(),
      'requestSubmit()': (form) => form.requestSubmit(),
      'submit()': (form) => form.submit(),
      'the prototype’s submit()': (form) => HTMLFormElement.prototype.submit.call(form),
      'Enter in a field': (form) =>
        form
          .querySelector('input')!
          .dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true })),
    }))
      it(`isn’t sent by ${way}, keeps what was typed, and answers`, () => {
        const form = putForm();
        let submits = 0;
        form.addEventListener('submit', (event) => {
          event.preventDefault();
          submits++;
        });
        form.querySelector('textarea')!.value = 'Hello';
        send(form);
        expect(submits).to.equal(0);
        expect(location.hash).to.equal('');
        expect(form.querySelector('textarea')!.value).to.equal('Hello');
        expect(answered).to.deep.equal([form]);
      });

    it('can be filled in, and its links lead where they lead', async () => {
      const form = putForm();
      form.querySelector<HTMLInputElement>('[type=checkbox]')!.click();
      expect(form.querySelector<HTMLInputElement>('[type=checkbox]')!.checked).to.be.true;
      form.querySelector('a')!.click();
      // Firefox follows it a task later.
      await until(() => location.hash === '#help');
      expect(answered).to.deep.equal([]);
    });

    it('isn’t sent by a button of its that is off itself', () => {
      document.body.innerHTML = '<form action="#sent"><button data-off>Send</button></form>';
      document.querySelector('form')!.requestSubmit(document.querySelector('button'));
      expect(location.hash).to.equal('');
      expect(answered).to.have.length(1);
    });
  });

  it('leaves everything as it was once it is over', () => {
    const own = HTMLFormElement.prototype.submit;
    const element = put('<button data-off>Chat</button>');
    end();
    expect(HTMLFormElement.prototype.submit).not.to.equal(own);
    let clicks = 0;
    element.addEventListener('click', () => clicks++);
    element.click();
    expect(clicks).to.equal(1);
  });
});
