import { expect } from 'chai';
import { declaredHosts } from '../../src/core/holding/declared-hosts.js';
import { createHolder } from '../../src/core/holding/holder.js';
import type { Consent } from '../../src/core/consent/consent.js';
import { REQUEST_GATES } from './request-gates.js';
import { actAsVisitor } from '../core/act-as.js';
import { onlyWhere } from '../core/only-where.js';
import { clearCookies, startConsent } from '../core/start-consent.js';
import { attachWhileTesting } from './attach.js';
import { until } from '../core/until.js';

/** What answers with something, and is declared. */
const HELD = '/test/gates/attach.ts';
/** What answers with something, and isn't. */
const FREE = '/test/core/cases.ts';

describe('the gate of requests', () => {
  const { attach } = attachWhileTesting();
  const undos: (() => void)[] = [];
  beforeEach(clearCookies);
  afterEach(() => {
    clearCookies();
    for (const undo of undos.splice(0)) undo();
  });

  const start = (parts: object = {}, onlyReports = false): Consent => {
    const service = {
      id: 'video',
      category: 'media',
      name: 'Video',
      hosts: ['/test/gates/*', 'held.example'],
      ...parts,
    };
    const consent = startConsent({ services: [service], functions: [] });
    undos.push(attach(declaredHosts(REQUEST_GATES, createHolder(consent, onlyReports)), consent));
    return consent;
  };
  const accept = (consent: Consent): Promise<boolean> => actAsVisitor(() => consent.decide('all'));
  const fatesOf = ({ held }: Consent): string[] =>
    held.map(({ kind, name, id, fate }) => `${kind} ${name} ${id} ${fate}`);

  /** Puts something in the place of a member of the platform, as the gate finds it. */
  const replace = (owner: object, name: string, value: unknown): void => {
    const own = Object.getOwnPropertyDescriptor(owner, name)!;
    Object.defineProperty(owner, name, { ...own, value });
    undos.unshift(() => Object.defineProperty(owner, name, own));
  };
  /** What becomes of a promise. */
  const endOf = (promise: Promise<unknown>): Promise<string> =>
    promise.then(
      (value) => `settled ${String(value)}`,
      (error: unknown) => `rejected ${error instanceof Error ? error.name : String(error)}`,
    );
  /** The same, or that it waits when a request that nothing holds, made after it, has its answer. */
  const stateOf = (promise: Promise<unknown>): Promise<string> =>
    Promise.race([endOf(promise), fetch(FREE).then(() => 'waits')]);

  it('make everything, and tell of each, where the gate only reports', async () => {
    const made: string[] = [];
    const note = (owner: object, name: string): void =>
      replace(owner, name, () => {
        made.push(name);
        return Promise.resolve();
      });
    note(window, 'fetch');
    note(XMLHttpRequest.prototype, 'send');
    note(Navigator.prototype, 'sendBeacon');
    note(ServiceWorkerContainer.prototype, 'register');
    const consent = start({}, true);
    await fetch(HELD);
    const request = new XMLHttpRequest();
    request.open('GET', HELD);
    request.send();
    navigator.sendBeacon(HELD);
    await navigator.serviceWorker.register(HELD);
    new Worker(HELD).terminate();
    expect(made).to.deep.equal(['fetch', 'send', 'sendBeacon', 'register']);
    expect(fatesOf(consent)).to.deep.equal(
      ['fetch', 'XMLHttpRequest', 'sendBeacon', 'serviceWorker', 'Worker'].map(
        (kind) => `${kind} ${HELD} video reported`,
      ),
    );
  });

  it('are held where the browser has no service workers, as on pages that aren’t secure', () => {
    replace(window, 'ServiceWorkerContainer', undefined);
    const consent = start();
    navigator.sendBeacon(HELD);
    expect(fatesOf(consent)).to.deep.equal([`sendBeacon ${HELD} video waits`]);
  });

  describe('fetch', () => {
    /** What was sent. */
    const note = (): Request[] => {
      const sent: Request[] = [];
      replace(window, 'fetch', (...args: [RequestInfo]) => {
        const request = new Request(...args);
        if (request.url.startsWith('about:')) return Promise.reject(new TypeError('Failed to fetch'));
        sent.push(request);
        return Promise.resolve(new Response('sent'));
      });
      return sent;
    };

    it('waits for the visitor, and is made as it was asked for', async () => {
      const sent = note();
      const consent = start();
      const answer = fetch(HELD, { method: 'POST', body: 'text', headers: { 'x-one': '1' } });
      expect(await stateOf(answer)).to.equal('waits');
      expect(sent.map(({ url }) => url)).to.deep.equal([new URL(FREE, location.href).href]);
      expect(fatesOf(consent)).to.deep.equal([`fetch ${HELD} video waits`]);
      await accept(consent);
      expect(await (await answer).text()).to.equal('sent');
      const request = sent.at(-1);
      expect([request?.method, request?.headers.get('x-one'), await request?.text()]).to.deep.equal([
        'POST',
        '1',
        'text',
      ]);
      expect(new URL(request!.url).pathname).to.equal(HELD);
      expect(fatesOf(consent)).to.deep.equal([`fetch ${HELD} video made`]);
    });

    it('is made at once where it is allowed, or nobody declared it', async () => {
      const sent = note();
      const consent = start();
      await fetch(FREE);
      await accept(consent);
      await fetch(HELD);
      expect(sent.map(({ url }) => new URL(url).pathname)).to.deep.equal([FREE, HELD]);
    });

    it('fails once it is refused, and at once after that, as on a broken line', async () => {
      const consent = start();
      const answer = fetch(HELD);
      await consent.decide('none');
      for (const one of [answer, fetch(HELD), fetch(new URL(HELD, location.href)), fetch(new Request(HELD))])
        expect(await endOf(one)).to.equal('rejected TypeError');
      expect(fatesOf(consent).map((one) => one.split(' ').at(-1))).to.deep.equal(Array(4).fill('stopped'));
    });

    it('fails at once where the service doesn’t wait', async () => {
      start({ whileUndecided: 'drop' });
      expect(await endOf(fetch(HELD))).to.equal('rejected TypeError');
    });

    it('is given up while it waits, and then isn’t made', async () => {
      const sent = note();
      const consent = start();
      const given = new AbortController();
      const answer = fetch(HELD, { signal: given.signal });
      const why = endOf(answer);
      given.abort('enough');
      expect(await why).to.equal('rejected enough');
      await accept(consent);
      expect(sent).to.be.empty;
    });

    it('is given up before it is made, and then doesn’t wait', async () => {
      const consent = start();
      expect(await endOf(fetch(HELD, { signal: AbortSignal.abort() }))).to.equal('rejected AbortError');
      expect(await endOf(fetch(new Request(HELD, { signal: AbortSignal.abort('enough') })))).to.equal(
        'rejected enough',
      );
      expect(consent.held).to.be.empty;
    });

    it('counts what only the request itself knows', async () => {
      const consent = start();
      const request = (size: number): Request => new Request(HELD, { method: 'POST', body: 'x'.repeat(size) });
      const large = fetch(request(70_000));
      const small = fetch(request(10));
      expect(await endOf(large)).to.equal('rejected TypeError');
      expect(await stateOf(small)).to.equal('waits');
      expect(fatesOf(consent).map((one) => one.split(' ').at(-1))).to.deep.equal(['stopped', 'waits']);
    });

    it('counts all that is in a form, and has no room for a stream', async () => {
      start();
      const form = new FormData();
      form.append('file', new Blob(['x'.repeat(70_000)]), 'x.txt');
      const stream = new ReadableStream();
      expect(await endOf(fetch(HELD, { method: 'POST', body: form }))).to.equal('rejected TypeError');
      const streamed = fetch(HELD, { method: 'POST', body: stream, duplex: 'half' } as RequestInit);
      expect(await endOf(streamed)).to.equal('rejected TypeError');
    });

    it('refuses what isn’t sound at once, as the platform does', async () => {
      start();
      expect(await endOf(fetch(HELD, { body: 'x' }))).to.equal('rejected TypeError');
    });

    for (const [what, body] of [
      ['text', 'x'.repeat(70_000)],
      ['bytes', new ArrayBuffer(70_000)],
      ['a file', new Blob(['x'.repeat(70_000)])],
    ] as const)
      it(`doesn’t keep more than 64 KiB of ${what}`, async () => {
        const consent = start();
        expect(await endOf(fetch(HELD, { method: 'POST', body }))).to.equal('rejected TypeError');
        expect(await stateOf(fetch(HELD, { method: 'POST', body: 'little' }))).to.equal('waits');
        expect(fatesOf(consent)).to.deep.equal([`fetch ${HELD} video stopped`, `fetch ${HELD} video waits`]);
      });

    it('says why something is no address, or nothing, as the platform does', async () => {
      start();
      expect(await endOf((fetch as () => Promise<unknown>)())).to.equal('rejected TypeError');
      expect(await endOf(fetch('http://['))).to.equal('rejected TypeError');
    });
  });

  describe('XMLHttpRequest', () => {
    const send = (
      method = 'GET',
      body?: string,
    ): { request: XMLHttpRequest; heard: string[]; ended: Promise<unknown> } => {
      const request = new XMLHttpRequest();
      const heard: string[] = [];
      for (const type of ['load', 'error', 'abort'])
        request.addEventListener(type, () => heard.push(`${type} ${request.status}`));
      const ended = new Promise((settle) => request.addEventListener('loadend', settle));
      request.open(method, HELD);
      request.send(body);
      return { request, heard, ended };
    };

    it('waits for the visitor, and is sent then', async () => {
      const consent = start();
      const { request, heard, ended } = send();
      expect([request.readyState, heard]).to.deep.equal([1, []]);
      expect(fatesOf(consent)).to.deep.equal([`XMLHttpRequest ${HELD} video waits`]);
      await accept(consent);
      await ended;
      expect(heard).to.deep.equal(['load 200']);
      expect(request.responseURL).to.contain(HELD);
    });

    it('is sent with what it was given', async () => {
      const sent: unknown[] = [];
      replace(XMLHttpRequest.prototype, 'send', (body: unknown) => sent.push(body));
      const consent = start();
      send('POST', 'text');
      await accept(consent);
      expect(sent).to.deep.equal(['text']);
    });

    it('fails once it is refused, and at once after that', async () => {
      const consent = start();
      const first = send();
      await consent.decide('none');
      const second = send();
      await Promise.all([first.ended, second.ended]);
      expect([...first.heard, ...second.heard]).to.deep.equal(['error 0', 'error 0']);
    });

    for (const [when, body] of [
      ['GET', undefined],
      ['POST', 'text'],
    ] as const)
      it(`fails later, never inside the call, with every event in its order: ${when}`, async () => {
        const endedBy = async (address: string): Promise<readonly string[]> => {
          const request = new XMLHttpRequest();
          const heard: string[] = [];
          request.open(when, address);
          request.send(body);
          heard.push('sent');
          const note = ({ type, currentTarget }: Event): unknown =>
            heard.push(`${currentTarget === request ? '' : 'upload '}${type} ${request.readyState}`);
          for (const type of ['readystatechange', 'loadstart', 'progress', 'load', 'error', 'abort', 'loadend']) {
            request.addEventListener(type, note);
            request.upload.addEventListener(type, note);
          }
          await new Promise((settle) => request.addEventListener('loadend', settle));
          return heard;
        };
        const natively = await endedBy('https://askfirst.invalid:1/');
        const consent = start();
        await consent.decide('none');
        const held = await endedBy(HELD);
        expect(held.filter((one) => !one.startsWith('upload'))).to.deep.equal(
          natively.filter((one) => !one.startsWith('upload')),
        );
        expect(held).to.include('error 4');
        // Where browsers tell of a body that isn't sent, so does this.
        if (body)
          expect(held.filter((one) => one.startsWith('upload'))).to.deep.equal(['upload error 4', 'upload loadend 4']);
      });

    it('is sent already while it waits: it can’t be sent again, nor be given headers', () => {
      start();
      const { request } = send();
      for (const act of [() => request.send(), () => request.setRequestHeader('x-one', '1')])
        expect(act).to.throw(DOMException).with.property('name', 'InvalidStateError');
    });

    it('may be sent again by whoever hears that it failed', async () => {
      const consent = start();
      await consent.decide('none');
      const request = new XMLHttpRequest();
      let tries = 0;
      await new Promise((settle) => {
        request.onerror = () => {
          tries += 1;
          if (tries === 3) settle(undefined);
          else attempt();
        };
        const attempt = (): void => {
          request.open('GET', HELD);
          request.send();
        };
        attempt();
      });
      expect(tries).to.equal(3);
    });

    it('doesn’t wait where the script waits for it', () => {
      const consent = start();
      const request = new XMLHttpRequest();
      request.open('GET', HELD, false);
      expect(() => request.send())
        .to.throw(DOMException)
        .with.property('name', 'NetworkError');
      expect(fatesOf(consent)).to.deep.equal([`XMLHttpRequest ${HELD} video stopped`]);
    });

    it('isn’t sent any more once it is aborted, or opened for something else', async () => {
      const consent = start();
      const aborted = send();
      aborted.request.abort();
      const other = send();
      other.request.open('GET', FREE);
      other.request.send();
      await other.ended;
      await accept(consent);
      await fetch(HELD);
      expect([aborted.heard, other.heard]).to.deep.equal([['abort 0'], ['load 200']]);
      expect(other.request.responseURL).to.contain(FREE);
    });

    it('waits though it was aborted before it is sent, as it is open still', async () => {
      const sent: unknown[] = [];
      replace(XMLHttpRequest.prototype, 'send', (body: unknown) => sent.push(body));
      const consent = start();
      const request = new XMLHttpRequest();
      request.open('POST', HELD);
      request.abort();
      request.send('text');
      expect(sent).to.be.empty;
      await accept(consent);
      expect(sent).to.deep.equal(['text']);
    });

    it('counts what it is to send', () => {
      const consent = start();
      send('POST', 'x'.repeat(70_000));
      send('POST', 'x');
      expect(fatesOf(consent).map((one) => one.split(' ').at(-1))).to.deep.equal(['stopped', 'waits']);
    });

    it('goes by what it was opened for last, and needn’t be opened', () => {
      start();
      expect(() => new XMLHttpRequest().send())
        .to.throw(DOMException)
        .with.property('name', 'InvalidStateError');
    });
  });

  describe('sendBeacon', () => {
    const note = (): unknown[] => {
      const sent: unknown[] = [];
      replace(Navigator.prototype, 'sendBeacon', (...args: unknown[]) => !!sent.push(args));
      return sent;
    };

    it('waits for the visitor, and says that it will be sent', async () => {
      const sent = note();
      const consent = start();
      expect(navigator.sendBeacon(HELD, 'text')).to.be.true;
      expect(navigator.sendBeacon(FREE)).to.be.true;
      expect(sent).to.deep.equal([[FREE]]);
      await accept(consent);
      expect(sent).to.deep.equal([[FREE], [HELD, 'text']]);
      expect(fatesOf(consent)).to.deep.equal([`sendBeacon ${HELD} video made`]);
    });

    it('is forgotten once it is refused', async () => {
      const sent = note();
      const consent = start();
      navigator.sendBeacon(HELD);
      await consent.decide('none');
      expect(navigator.sendBeacon(HELD)).to.be.true;
      await accept(consent);
      expect(sent).to.be.empty;
    });

    it('counts what it is to send', () => {
      const consent = start();
      navigator.sendBeacon(HELD, 'x'.repeat(70_000));
      navigator.sendBeacon(HELD, 'x');
      expect(fatesOf(consent).map((one) => one.split(' ').at(-1))).to.deep.equal(['stopped', 'waits']);
    });
  });

  describe('a service worker', () => {
    const note = (): unknown[][] => {
      const asked: unknown[][] = [];
      replace(ServiceWorkerContainer.prototype, 'register', (...args: unknown[]) => {
        asked.push(args);
        return String(args[0]).startsWith('blob:')
          ? Promise.reject(new TypeError('no'))
          : Promise.resolve('registered');
      });
      return asked;
    };

    it('is registered once the visitor allows it', async () => {
      const asked = note();
      const consent = start();
      const waiting = navigator.serviceWorker.register(HELD, { scope: '/test/gates/' });
      expect(await stateOf(waiting)).to.equal('waits');
      expect(await endOf(navigator.serviceWorker.register(FREE))).to.equal('settled registered');
      await accept(consent);
      expect(await endOf(waiting)).to.equal('settled registered');
      expect(asked).to.deep.equal([[FREE], [HELD, { scope: '/test/gates/' }]]);
      expect(fatesOf(consent)).to.deep.equal([`serviceWorker ${HELD} video made`]);
    });

    it('fails once it is refused', async () => {
      const asked = note();
      const consent = start();
      const waiting = navigator.serviceWorker.register(HELD);
      await consent.decide('none');
      expect(await endOf(waiting)).to.equal('rejected TypeError');
      expect(asked.flat().join()).not.to.contain(HELD);
    });

    it('is one of a hundred things that wait', () => {
      note();
      const consent = start();
      for (let count = 0; count < 101; count++) void navigator.serviceWorker.register(HELD).catch(() => {});
      expect(consent.held.filter(({ fate }) => fate === 'stopped')).to.have.length(1);
    });
  });

  describe('what stays connected', () => {
    interface Line extends EventTarget {
      onmessage?: ((event: Event) => void) | null;
      readonly given: readonly unknown[];
      readonly readyState: number;
      readonly url: string;
      send(what: string): void;
      close(): void;
      terminate(): void;
    }
    const ABSENT = 'WebKitGTK has no WebTransport';
    type Kind = 'EventSource' | 'WebSocket' | 'WebTransport' | 'Worker' | 'SharedWorker';

    /** Puts a line in the place of the platform's that connects to nothing. @returns what was connected to, and the lines */
    const note = (kind: Kind): unknown[][] & { readonly lines: EventTarget[] } => {
      const made = Object.assign([] as unknown[][], { lines: [] as EventTarget[] });
      class Fake extends EventTarget {
        readonly #given: readonly unknown[];
        constructor(...given: unknown[]) {
          super();
          this.#given = given;
          made.push(given);
          made.lines.push(this);
        }
        get readyState(): number {
          return this.#given.length && 1;
        }
        get url(): unknown {
          return this.#given[0];
        }
        get given(): readonly unknown[] {
          return this.#given;
        }
        get onmessage(): unknown {
          return this.#given[9];
        }
        set onmessage(_handler: unknown) {
          throw new Error('nobody sets it here');
        }
        send(): void {
          throw new Error('nobody sends here');
        }
        close(): void {
          throw new Error('nobody closes here');
        }
        terminate(): void {
          throw new Error('nobody ends here');
        }
      }
      replace(window, kind, Fake);
      return made;
    };
    const make = (kind: Kind, ...given: unknown[]): Line =>
      Reflect.construct(window[kind] as unknown as new () => object, given) as Line;
    const isNowhere = ([address]: readonly unknown[] = []): boolean =>
      /^(?:blob:.*\/0|(?:wss|https):\/\/askfirst\.invalid:1)$/.test(String(address));

    for (const kind of ['EventSource', 'WebSocket', 'Worker'] as const) {
      it(`waits for the visitor: ${kind}`, async () => {
        const made = note(kind);
        const consent = start();
        const line = make(kind, HELD, 'more');
        const heard: string[] = [];
        line.onmessage = () => heard.push('property');
        line.addEventListener('message', () => heard.push('listener'));
        expect(made).to.be.empty;
        if (kind !== 'Worker') expect([line.readyState, new URL(line.url).pathname]).to.deep.equal([0, HELD]);
        expect(fatesOf(consent)).to.deep.equal([`${kind} ${HELD} video waits`]);
        await accept(consent);
        expect(made).to.deep.equal([[HELD, 'more']]);
        expect([line.readyState, line.given]).to.deep.equal([1, [HELD, 'more']]);
        made.lines[0]!.dispatchEvent(new Event('message'));
        expect(heard).to.deep.equal(['property', 'listener']);
      });

      it(`leads nowhere once it is refused: ${kind}`, async () => {
        const made = note(kind);
        const consent = start();
        make(kind, HELD, 'more');
        await consent.decide('none');
        make(kind, HELD, 'more');
        expect(made).to.have.length(2);
        for (const given of made) expect([isNowhere(given), given[1]]).to.deep.equal([true, 'more']);
      });

      it(`is given up while it waits: ${kind}`, async () => {
        const made = note(kind);
        const consent = start();
        const lines = [make(kind, HELD), make(kind, HELD)];
        lines[0]![kind === 'Worker' ? 'terminate' : 'close']();
        await accept(consent);
        expect(made).to.have.length(1);
      });
    }

    it('is closed while it waits as a socket that isn’t connected yet', async () => {
      const consent = start();
      const socket = new WebSocket('wss://held.example/');
      const heard: unknown[] = [];
      socket.onerror = () => heard.push(`error ${socket.readyState}`);
      const closed = new Promise<CloseEvent>((settle) => {
        socket.onclose = settle;
      });
      socket.close();
      expect(socket.readyState).to.equal(WebSocket.CLOSING);
      const { code, wasClean, target } = await closed;
      expect([code, wasClean, target, heard]).to.deep.equal([1006, false, socket, ['error 3']]);
      await accept(consent);
      expect(socket.readyState).to.equal(WebSocket.CLOSED);
    });

    it('is of a class that a script has made of it, with fields of its own', async () => {
      class Own extends WebSocket {
        queue: string[] = [];
        override send(text: string): void {
          this.queue.push(text);
          super.send(text);
        }
      }
      const consent = start();
      const socket = new Own('wss://held.example/x');
      expect(() => socket.send('early')).to.throw(DOMException);
      expect([socket.queue, socket.url, socket.binaryType, socket.bufferedAmount]).to.deep.equal([
        ...[['early'], 'wss://held.example/x', 'blob', 0],
      ]);
      socket.binaryType = 'arraybuffer';
      expect([socket.constructor, socket instanceof WebSocket, socket.OPEN]).to.deep.equal([Own, true, 1]);
      await consent.decide('none');
      expect([socket.binaryType, socket.queue]).to.deep.equal(['arraybuffer', ['early']]);
    });

    it('counts what a worker is told while it waits', () => {
      const consent = start();
      const worker = new Worker(HELD);
      worker.postMessage({ text: 'x'.repeat(40_000) });
      expect(consent.held.map(({ fate }) => fate)).to.deep.equal(['waits']);
      worker.postMessage({ text: 'x'.repeat(40_000) });
      expect(consent.held.map(({ fate }) => fate)).to.deep.equal(['stopped']);
    });

    it('sends nothing yet over a socket that waits, and says so as one that connects', () => {
      note('WebSocket');
      start();
      expect(() => make('WebSocket', 'wss://held.example/').send('x'))
        .to.throw(DOMException, 'CONNECTING')
        .with.property('name', 'InvalidStateError');
    });

    it('ends a socket that is refused as one that finds nobody', async () => {
      const consent = start();
      const socket = new WebSocket('wss://held.example/');
      const failed = new Promise<Event>((settle) => (socket.onerror = settle));
      await consent.decide('none');
      expect((await failed).type).to.equal('error');
      await until(() => socket.readyState === WebSocket.CLOSED);
    });

    for (const kind of ['WebTransport', 'SharedWorker'] as const)
      onlyWhere(kind in window, ABSENT, `leads nowhere while the visitor hasn’t answered: ${kind}`, async () => {
        const made = note(kind);
        const consent = start();
        const line = make(kind, HELD);
        expect(made.map(isNowhere)).to.deep.equal([true]);
        expect(line.given).to.deep.equal(made[0]);
        expect(fatesOf(consent)).to.deep.equal([`${kind} ${HELD} video stopped`]);
        await accept(consent);
        make(kind, HELD, 'more');
        expect(made[1]).to.deep.equal([HELD, 'more']);
      });

    for (const kind of ['EventSource', 'WebSocket', 'WebTransport', 'Worker', 'SharedWorker'] as const)
      onlyWhere(kind in window, ABSENT, `is what it was where nobody declared it: ${kind}`, () => {
        const made = note(kind);
        const { constructor } = window[kind].prototype as object;
        start();
        const line = make(kind, FREE, 'more');
        expect(made).to.deep.equal([[FREE, 'more']]);
        expect(line.constructor).to.equal(window[kind]);
        undos.pop()?.();
        expect((window[kind].prototype as object).constructor).to.equal(constructor);
      });

    it('is one of a hundred things that wait', () => {
      note('EventSource');
      const consent = start();
      for (let count = 0; count < 101; count++) make('EventSource', HELD);
      expect(consent.held.filter(({ fate }) => fate === 'stopped')).to.have.length(1);
    });
  });

  describe('calls', () => {
    type Call = readonly [owner: object | undefined, name: string, call: () => unknown, result: 'promise' | 'value'];
    const form = document.createElement('form');
    form.action = HELD;
    form.innerHTML = '<input name="action">';
    const frame = document.createElement('iframe');
    frame.name = 'held-frame';
    before(() => document.body.append(frame, form));
    after(() => {
      frame.remove();
      form.remove();
    });
    const worklet = (): { addModule: (address: string) => unknown } =>
      Object.create(window.Worklet?.prototype ?? null) as never;
    const cache = (): Cache => Object.create(window.Cache?.prototype ?? null) as Cache;
    const CALLS: readonly Call[] = [
      [window.Worklet?.prototype, 'addModule', () => worklet().addModule(HELD), 'promise'],
      [window.Cache?.prototype, 'add', () => cache().add(new Request(HELD)), 'promise'],
      [window.Cache?.prototype, 'addAll', () => cache().addAll([FREE, HELD]), 'promise'],
      [
        window,
        'fetchLater',
        () => (window as unknown as { fetchLater: (a: string) => unknown }).fetchLater(HELD),
        'value',
      ],
      [window, 'open', () => open(HELD, 'held-frame'), 'value'],
      [HTMLFormElement.prototype, 'submit', () => form.submit(), 'value'],
      [HTMLFormElement.prototype, 'requestSubmit', () => form.requestSubmit(), 'value'],
    ];
    for (const [owner, name, call, result] of CALLS) {
      const make = (): unknown[] => {
        const made: unknown[] = [];
        replace(owner!, name, () => made.push(name));
        return made;
      };
      onlyWhere(!!owner && name in owner, 'not every browser has it', `wait, and are made once: ${name}`, async () => {
        const made = make();
        const consent = start();
        const given = call();
        expect([made, consent.held.map(({ fate }) => fate)]).to.deep.equal([[], ['waits']]);
        await accept(consent);
        if (result === 'promise') expect(await given).to.equal(1);
        expect(made).to.deep.equal([name]);
        expect(consent.held.map(({ fate }) => fate)).to.deep.equal(['made']);
      });

      onlyWhere(!!owner && name in owner, 'not every browser has it', `are refused: ${name}`, async () => {
        const made = make();
        const consent = start();
        const early = call();
        const failed = result === 'promise' && endOf(early as Promise<unknown>);
        await consent.decide('none');
        const late = call();
        if (failed)
          expect([await failed, await endOf(late as Promise<unknown>)]).to.deep.equal(
            Array(2).fill('rejected TypeError'),
          );
        expect(made).to.be.empty;
      });
    }

    it('are left to the visitor where they open a window of its own', () => {
      const made: unknown[] = [];
      replace(window, 'open', () => made.push('open'));
      start();
      open(HELD, '_blank');
      open(HELD);
      expect(made).to.have.length(2);
    });
  });

  describe('what can’t wait', () => {
    onlyWhere(
      'FontFace' in window,
      'not every browser has it',
      'is a font: it is made, and isn’t fetched',
      async () => {
        const consent = start();
        const font = new FontFace('held', `url("https://held.example/x.woff2")`);
        expect(await endOf(font.load())).to.match(/^rejected/);
        expect(fatesOf(consent)).to.deep.equal(['FontFace https://held.example/x.woff2 video stopped']);
        expect(font.family).to.equal('held');
      },
    );

    onlyWhere(
      'webkitRTCPeerConnection' in window,
      'only Chromium has it',
      'are the servers of a connection to a peer by its second name',
      () => {
        start();
        const Second = Reflect.get(window, 'webkitRTCPeerConnection') as typeof RTCPeerConnection;
        const connection = new Second({ iceServers: [{ urls: 'stun:held.example:3478' }] });
        expect(connection.getConfiguration().iceServers ?? []).to.be.empty;
        connection.close();
      },
    );

    onlyWhere(
      'RTCPeerConnection' in window,
      'not every browser has it',
      'are the servers of a connection to a peer',
      () => {
        const consent = start();
        const connection = new RTCPeerConnection({
          iceServers: [{ urls: 'stun:held.example:3478' }, { urls: ['stun:other.example'] }],
        });
        expect(connection.getConfiguration().iceServers?.map(({ urls }) => [urls].flat())).to.deep.equal([
          ['stun:other.example'],
        ]);
        connection.setConfiguration({
          iceServers: [{ urls: ['stun:other.example', 'turn:held.example'], username: 'x', credential: 'x' }],
        });
        expect(connection.getConfiguration().iceServers ?? []).to.be.empty;
        connection.close();
        expect(fatesOf(consent)).to.have.length(2);
      },
    );
  });
});
