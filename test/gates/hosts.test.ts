// Members are taken from their prototypes here on purpose.

import { expect } from 'chai';
import { declaredHosts } from '../../src/core/holding/declared-hosts.js';
import { createHolder } from '../../src/core/holding/holder.js';
import { elements } from '../../src/gates/elements.js';
import { REQUEST_GATES } from './request-gates.js';
import { clearCookies, POLICY, startConsent } from '../core/start-consent.js';
import { attachWhileTesting } from './attach.js';

const HERE = '/test/gates/attach.ts';

/** What a call came to: what it gave, or what it threw and in which words. */
const outcome = async (call: () => unknown): Promise<unknown> => {
  try {
    const value = await call();
    return value instanceof Element ? value.outerHTML : value;
  } catch (error) {
    return error instanceof Error ? `${error.constructor.name} ${error.name}: ${error.message}` : error;
  }
};

/** Every member that is replaced. */
const REPLACED: readonly (readonly [object, readonly string[]])[] = [
  [window, ['fetch', 'EventSource', 'WebSocket', 'WebTransport', 'Worker', 'SharedWorker']],
  [XMLHttpRequest.prototype, ['open', 'send', 'abort']],
  [Navigator.prototype, ['sendBeacon']],
  [ServiceWorkerContainer.prototype, ['register']],
  [Node.prototype, ['appendChild', 'insertBefore', 'replaceChild']],
  [
    Element.prototype,
    ['append', 'prepend', 'replaceChildren', 'before', 'after', 'replaceWith', 'insertAdjacentElement'],
  ],
  [Element.prototype, ['setAttribute', 'innerHTML', 'outerHTML', 'insertAdjacentHTML']],
  [CharacterData.prototype, ['before', 'after', 'replaceWith']],
  [Document.prototype, ['append', 'prepend', 'replaceChildren']],
  [DocumentFragment.prototype, ['append', 'prepend', 'replaceChildren']],
  [ShadowRoot.prototype, ['innerHTML']],
  [Range.prototype, ['insertNode', 'surroundContents']],
  [HTMLScriptElement.prototype, ['src']],
  [HTMLIFrameElement.prototype, ['src']],
  [HTMLImageElement.prototype, ['src', 'srcset']],
  [HTMLLinkElement.prototype, ['href']],
  [HTMLSourceElement.prototype, ['src', 'srcset']],
  [HTMLMediaElement.prototype, ['src']],
  [HTMLVideoElement.prototype, ['poster']],
  [HTMLTrackElement.prototype, ['src']],
  [HTMLEmbedElement.prototype, ['src']],
  [HTMLObjectElement.prototype, ['data']],
  [HTMLInputElement.prototype, ['src']],
];
const all = REPLACED.flatMap(([owner, names]) => names.map((name) => [owner, name] as const));
/** WebKitGTK has no WebTransport. */
const [members, missing] = [
  all.filter(([owner, name]) => name in owner),
  all.filter(([owner, name]) => !(name in owner)),
];

/** How a member looks to a script that looks closely. */
const shape = ([owner, name]: readonly [object, string]): unknown => {
  const { configurable, enumerable, writable, ...accessors } = Object.getOwnPropertyDescriptor(owner, name)!;
  const parts = ['value' as const, 'get' as const, 'set' as const]
    .map((part): unknown => accessors[part])
    .map(
      (part: unknown) =>
        typeof part === 'function' && [
          part.name,
          part.length,
          Object.getOwnPropertyNames(part).sort(),
          typeof part.prototype,
        ],
    );
  return { name, configurable, enumerable, writable, parts };
};

/** What scripts do with things that nobody declared, the wrong way too. */
const CALLS: Readonly<Record<string, () => unknown>> = {
  'fetch of a string': async () => (await fetch(HERE)).status,
  'fetch of a URL': async () => (await fetch(new URL(HERE, location.href))).url,
  'fetch of a Request with a body': async () => {
    const request = new Request(HERE, { method: 'POST', body: 'x' });
    const { status } = await fetch(request);
    return [status, request.bodyUsed].join();
  },
  'the text of fetch': () => fetch.toString(),
  'the text of a constructor': () => WebSocket.toString(),
  'fetch of nothing': () => (fetch as () => unknown)(),
  'fetch of no address': () => fetch('http://['),
  'fetch with a body on GET': () => fetch(HERE, { body: 'x' }),
  'fetch with another this': () => fetch.call({} as Window, HERE),
  'fetch given up': () => fetch(HERE, { signal: AbortSignal.abort() }),
  XMLHttpRequest: () =>
    new Promise((settle) => {
      const request = new XMLHttpRequest();
      const seen: unknown[] = [];
      for (const type of ['readystatechange', 'loadstart', 'load', 'loadend', 'error'])
        request.addEventListener(type, () => seen.push(type, request.readyState, request.status));
      request.onloadend = () => settle([...new Set(seen)].join());
      request.open('GET', HERE);
      request.send();
    }),
  'XMLHttpRequest sent unopened': () => new XMLHttpRequest().send(),
  'XMLHttpRequest opened badly': () => new XMLHttpRequest().open('GET', 'http://['),
  'XMLHttpRequest opened with little': () => (new XMLHttpRequest().open as (method: string) => void)('GET'),
  'XMLHttpRequest send with another this': () => XMLHttpRequest.prototype.send.call({} as XMLHttpRequest),
  'a subclass of XMLHttpRequest': () => {
    class Own extends XMLHttpRequest {}
    return new Own() instanceof XMLHttpRequest && new Own().constructor === Own;
  },
  sendBeacon: () => navigator.sendBeacon(HERE),
  'sendBeacon of nothing': () => (navigator.sendBeacon as () => unknown).call(navigator),
  'sendBeacon with another this': () => Navigator.prototype.sendBeacon.call({} as Navigator, HERE),
  'WebSocket called': () => (WebSocket as unknown as () => unknown)(),
  'WebSocket without an address': () => new (WebSocket as unknown as new () => unknown)(),
  'WebSocket of no address': () => new WebSocket('http://['),
  'what a WebSocket is': () => {
    class Own extends WebSocket {}
    const [one, own] = [new WebSocket('wss://localhost:1'), new Own('wss://localhost:1')];
    const facts = [
      one.constructor === WebSocket,
      one instanceof WebSocket,
      own instanceof Own,
      own.url,
      WebSocket.OPEN,
    ];
    one.close();
    own.close();
    return [...facts, Object.prototype.toString.call(one)].join();
  },
  'EventSource without an address': () => new (EventSource as unknown as new () => unknown)(),
  'Worker of another site': () => new Worker('https://elsewhere.example/worker.js'),
  Worker: () =>
    new Promise((settle) => {
      new Worker('data:text/javascript,postMessage(location.protocol)').onmessage = ({ data }) => settle(data);
    }),
  'appendChild gives its argument': () => {
    const child = document.createElement('i');
    return document.createElement('p').appendChild(child) === child;
  },
  'appendChild of nothing': () => (document.body.appendChild as () => unknown).call(document.body),
  'appendChild of a text': () => document.body.appendChild('x' as unknown as Node),
  'appendChild of an ancestor': () => document.body.appendChild(document.documentElement),
  'insertBefore a stranger': () => document.body.insertBefore(document.createElement('i'), document.createElement('b')),
  'insertBefore nothing': () => {
    const place = document.createElement('p');
    place.insertBefore(document.createElement('i'), null);
    return place;
  },
  'append texts and nodes': () => {
    const place = document.createElement('p');
    place.append('a', document.createElement('b'), 1 as unknown as string);
    return place;
  },
  insertAdjacentElement: () => {
    const place = document.createElement('p');
    return place.insertAdjacentElement('afterbegin', document.createElement('i'));
  },
  'insertAdjacentElement nowhere': () => document.body.insertAdjacentElement('middle' as InsertPosition, new Image()),
  insertAdjacentHTML: () => {
    const place = document.createElement('p');
    place.insertAdjacentHTML('beforeend', '<b>x</b>');
    return place;
  },
  'insertAdjacentHTML nowhere': () => document.body.insertAdjacentHTML('middle' as InsertPosition, ''),
  'innerHTML of null': () => {
    const place = document.createElement('p');
    place.innerHTML = null as unknown as string;
    return place;
  },
  'innerHTML of rows': () => {
    const place = document.createElement('tbody');
    place.innerHTML = '<tr><td>1';
    return place;
  },
  'outerHTML without a parent': () => {
    document.createElement('p').outerHTML = '<b></b>';
  },
  'setAttribute of little': () => (new Image().setAttribute as (name: string) => void)('src'),
  'setAttribute of a bad name': () => new Image().setAttribute('<', 'x'),
  'setAttribute of an address': () => {
    const image = new Image();
    image.setAttribute('SRC', 'data:,');
    return image;
  },
  'an image address': () => {
    const image = new Image();
    image.src = 'data:,';
    return [image.src, image.outerHTML].join();
  },
  'an image address with another this': () =>
    Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src')!.set!.call({}, 'x'),
  'appendChild with another this': () => Node.prototype.appendChild.call({} as Node, new Image()),
  'appendChild with no this': () => Node.prototype.appendChild.call(undefined as unknown as Node, new Image()),
  'setAttribute with another this': () => Element.prototype.setAttribute.call({} as Element, 'src', 'x'),
  'innerHTML with another this': () =>
    Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML')!.set!.call({}, 'https://held.example'),
  'outerHTML with no this': () =>
    Object.getOwnPropertyDescriptor(Element.prototype, 'outerHTML')!.set!.call(undefined, 'https://held.example'),
  'a script that runs at once': () => {
    const script = document.createElement('script');
    script.text = 'window.hostsTestRan = (window.hostsTestRan ?? 0) + 1';
    document.head.append(script);
    script.remove();
    return typeof (window as unknown as Record<string, unknown>)['hostsTestRan'];
  },
  'a range': () => {
    const place = document.createElement('p');
    const range = new Range();
    range.selectNodeContents(place);
    range.insertNode(document.createElement('i'));
    range.surroundContents(document.createElement('b'));
    return place;
  },
};

describe('the gates of hosts', () => {
  const { attach } = attachWhileTesting();
  beforeEach(clearCookies);
  afterEach(clearCookies);

  const start = (hosts?: readonly string[]): (() => void) => {
    const consent = startConsent({
      services: hosts ? [{ id: 'video', category: 'media', name: 'Video', hosts }] : POLICY.services!,
      functions: [],
    });
    return attach(declaredHosts([...REQUEST_GATES, elements], createHolder(consent, false)), consent);
  };
  const natives = members.map(([owner, name]) => Object.getOwnPropertyDescriptor(owner, name));
  const now = (): typeof natives => members.map(([owner, name]) => Object.getOwnPropertyDescriptor(owner, name));

  it('leave the platform alone where no host is declared', () => {
    start();
    expect(now()).to.deep.equal(natives);
  });

  it('replace what they hold, and give back exactly what was there', () => {
    const undo = start(['held.example']);
    now().forEach((descriptor, index) => expect(descriptor, members[index]![1]).not.to.deep.equal(natives[index]));
    undo();
    now().forEach((descriptor, index) => expect(descriptor, members[index]![1]).to.deep.equal(natives[index]));
    expect(WebSocket.prototype.constructor).to.equal(WebSocket);
  });

  it('add nothing that the browser doesn’t have', () => {
    start(['held.example']);
    for (const [owner, name] of missing) expect(owner).to.not.have.property(name);
  });

  it('hold once a policy that comes late is there, and once though a second copy comes', async () => {
    const source = [
      { id: 'maps', category: 'media', name: 'Maps' },
      { id: 'video', category: 'media', name: 'Video', hosts: ['/test/gates/*'] },
    ];
    const { policy } = startConsent({ services: source, functions: [] });
    const consent = startConsent({}, { loadPolicy: () => Promise.resolve(policy!) });
    for (let copy = 0; copy < 2; copy++) attach(declaredHosts(REQUEST_GATES, createHolder(consent, false)), consent);
    expect(now()).to.deep.equal(natives);
    await consent.ready;
    expect([...consent.gates]).to.deep.equal(['hosts']);
    navigator.sendBeacon(HERE);
    expect(consent.held.map(({ fate }) => fate)).to.deep.equal(['waits']);
  });

  it('leave alone what another script has put on top of them', () => {
    const undo = start(['held.example']);
    const { fetch: held } = window;
    const own = (...args: Parameters<typeof fetch>): Promise<Response> => held(...args);
    window.fetch = own;
    undo();
    expect(window.fetch).to.equal(own);
    Object.defineProperty(window, 'fetch', natives[0]!);
  });

  it('look like what they replace', () => {
    const shapes = members.map(shape);
    start(['held.example']);
    expect(members.map(shape)).to.deep.equal(shapes);
  });

  for (const [name, call] of Object.entries(CALLS))
    it(`change nothing about what isn’t held: ${name}`, async () => {
      const before = await outcome(call);
      start(['held.example', '/held/*']);
      expect(await outcome(call)).to.deep.equal(before);
    });
});
