import { expect } from 'chai';
import { nextTask } from '../next-task.js';
import { watchElements } from '../../../src/core/page/watch-elements.js';

describe('watchElements', () => {
  const place = document.createElement('div');
  const undos: (() => void)[] = [];

  beforeEach(() => {
    place.replaceChildren();
    document.body.append(place);
  });
  afterEach(() => {
    for (const undo of undos.splice(0)) undo();
    place.remove();
  });

  /** The ids of the elements found so far, each once. */
  const watch = (selector: string): ReadonlySet<string> => {
    const found = new Set<string>();
    undos.push(watchElements(selector, ({ id }) => found.add(id)));
    return found;
  };

  /** Settles when everybody who observes the document has been told of what changed until now. */
  const observed = (): Promise<unknown> =>
    new Promise((settle) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        settle(undefined);
      });
      observer.observe(place, { attributes: true });
      place.toggleAttribute('data-touched');
    });

  it('finds what is there at once, in document order', () => {
    place.innerHTML = '<p class="x" id="a"><b class="x" id="b"></b></p><i id="c"></i><p class="x" id="d"></p>';
    expect([...watch('.x')]).to.deep.equal(['a', 'b', 'd']);
  });

  it('finds what comes later, by whatever way it comes', async () => {
    const found = watch('.x');
    place.innerHTML = '<p class="x" id="html"></p>';
    const element = document.createElement('p');
    element.className = 'x';
    element.id = 'appended';
    place.append(element);
    place.insertAdjacentHTML('afterbegin', '<p class="x" id="adjacent"></p>');
    const copy = element.cloneNode() as HTMLElement;
    copy.id = 'replaced';
    place.firstElementChild?.replaceWith(copy);
    const fragment = document.createRange().createContextualFragment('<p class="x" id="fragment"></p>');
    document.body.append(fragment);
    await observed();
    document.getElementById('fragment')?.remove();
    expect([...found]).to.include.members(['html', 'appended', 'replaced', 'fragment']);
  });

  describe('in a form and behind it, where a control has the name of a property:', () => {
    for (const name of [
      ...[
        'nodeType',
        'parentNode',
        'matches',
        'firstElementChild',
        'nextElementSibling',
        'parentElement',
        'querySelectorAll',
      ],
      ...['localName', 'shadowRoot', 'isConnected', 'contains', 'attributes', 'children', 'getAttribute'],
    ])
      it(name, async () => {
        const found: string[] = [];
        undos.push(watchElements('.x', ({ id }) => found.push(id), { inShadow: true }));
        const form = document.createElement('form');
        form.innerHTML = `<input name="${name}"><input name="${name}"><b class="x" id="in"></b>`;
        place.append(form, 'text', document.createElement('hr'));
        place.insertAdjacentHTML('beforeend', '<b class="x" id="behind"></b>');
        form.insertAdjacentHTML('beforeend', '<b class="x" id="later"></b>');
        await observed();
        expect(found).to.include.members(['in', 'later', 'behind']);
      });
  });

  it('waits in silence for a name by which no element can be defined', async () => {
    const wrong: unknown[] = [];
    const note = (event: PromiseRejectionEvent): void => {
      event.preventDefault();
      wrong.push(event.reason);
    };
    addEventListener('unhandledrejection', note);
    undos.push(watchElements('.x', () => {}, { inShadow: true }));
    place.innerHTML = '<svg><font-face></font-face></svg><annotation-xml></annotation-xml>';
    await observed();
    // An unhandled rejection is told after a task.
    await nextTask();
    removeEventListener('unhandledrejection', note);
    expect(wrong).to.deep.equal([]);
  });

  it('finds what comes deep inside something that doesn’t match, in document order', async () => {
    const found = watch('.x');
    place.innerHTML =
      'text <div><p><b class="x" id="a"></b></p>text<b class="x" id="b"></b></div><b class="x" id="c"></b>';
    await observed();
    expect([...found]).to.deep.equal(['a', 'b', 'c']);
  });

  it('finds what comes inside something that matches', async () => {
    const found = watch('.x');
    place.innerHTML = '<p class="x" id="outer"><b class="x" id="inner"></b></p>';
    await observed();
    expect([...found]).to.deep.equal(['outer', 'inner']);
  });

  it('passes over text, comments and what doesn’t match', async () => {
    const found = watch('.x');
    place.append('text', document.createComment('comment'), document.createElement('p'));
    await observed();
    expect([...found]).to.be.empty;
  });

  it('finds what only later becomes a mark', async () => {
    place.innerHTML = '<p id="a"></p>';
    const found = watch('[data-consent]');
    place.firstElementChild?.setAttribute('data-consent', 'media');
    await observed();
    expect([...found]).to.deep.equal(['a']);
  });

  it('doesn’t look for what begins to match by another attribute', async () => {
    place.innerHTML = '<p id="a"></p>';
    const found = watch('.x');
    place.firstElementChild?.classList.add('x');
    await observed();
    expect([...found]).to.be.empty;
  });

  it('finds many that come at once, in the order in which they come, and what became one meanwhile', async () => {
    place.innerHTML = '<p id="late"></p>';
    const found = watch('[data-consent]');
    for (let count = 0; count < 20; count++)
      place.insertAdjacentHTML('afterbegin', `<p data-consent="media" id="m${count}"></p>`);
    place.querySelector('#late')!.setAttribute('data-consent', 'media');
    await observed();
    expect([...found]).to.deep.equal([...Array.from({ length: 20 }, (_, count) => `m${count}`), 'late']);
  });

  describe('while the page is parsed', () => {
    const { setTimeout } = window;
    let timers: (readonly [act: () => void, delayMs: number | undefined])[] = [];
    beforeEach(() => {
      timers = [];
      Object.defineProperty(document, 'readyState', { configurable: true, value: 'loading' });
      // The tests say when time is up.
      window.setTimeout = ((act: () => void, delayMs?: number) => timers.push([act, delayMs])) as typeof setTimeout;
    });
    afterEach(() => {
      window.setTimeout = setTimeout;
      Reflect.deleteProperty(document, 'readyState');
    });
    const parsed = async (): Promise<void> => {
      Reflect.deleteProperty(document, 'readyState');
      document.dispatchEvent(new Event('DOMContentLoaded'));
      await observed();
    };
    const put = (id: string): void => place.insertAdjacentHTML('beforeend', `<p class="x" id="${id}"></p>`);
    const runTimer = (): void => timers.shift()?.[0]();

    it('looks now and then, less and less often', () => {
      put('a');
      const found = watch('.x');
      expect([...found]).to.deep.equal(['a']);
      const delays: unknown[] = [];
      for (const id of ['b', 'c', 'd']) {
        put(id);
        delays.push(timers[0]?.[1]);
        runTimer();
      }
      expect([...found]).to.deep.equal(['a', 'b', 'c', 'd']);
      expect(delays).to.deep.equal([64, 128, 256]);
    });

    it('looks once more when it is parsed, and follows it from then on', async () => {
      const found = watch('.x');
      put('a');
      await parsed();
      expect([...found]).to.deep.equal(['a']);
      put('b');
      await observed();
      expect([...found]).to.deep.equal(['a', 'b']);
    });

    it('finds nothing more after its end', async () => {
      const found = watch('.x');
      undos.pop()?.();
      put('a');
      await parsed();
      put('b');
      await observed();
      expect([...found]).to.be.empty;
    });

    it('follows it at once where that was asked for', async () => {
      const found = new Set<string>();
      undos.push(watchElements('.x', ({ id }) => found.add(id), { isPressing: true }));
      put('a');
      await observed();
      expect([...found]).to.deep.equal(['a']);
      expect(timers).to.be.empty;
    });
  });

  it('finds nothing more after its end', async () => {
    const found = watch('.x');
    undos.pop()?.();
    place.innerHTML = '<p class="x" id="late"></p>';
    await observed();
    expect([...found]).to.be.empty;
  });
});
