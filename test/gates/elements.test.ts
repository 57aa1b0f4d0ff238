import { expect } from 'chai';
import { declaredHosts } from '../../src/core/holding/declared-hosts.js';
import { createHolder } from '../../src/core/holding/holder.js';
import type { Consent } from '../../src/core/consent/consent.js';
import { elements } from '../../src/gates/elements.js';
import { embeds } from '../../src/gates/embeds.js';
import { marks } from '../../src/gates/marks.js';
import { actAsVisitor } from '../core/act-as.js';
import { clearCookies, startConsent } from '../core/start-consent.js';
import { attachWhileTesting } from './attach.js';

/** Nothing answers there, and the gate asks for nothing before it is allowed. */
const HELD = 'https://held.example/x';
const OTHER = 'https://held.example/y';
const FREE = 'data:,//free';

/** As it is before the gate comes. */
const { setAttribute } = Element.prototype;
const { appendChild } = Node.prototype;

describe('the gate of elements', () => {
  const { attach } = attachWhileTesting();
  let place: HTMLElement;
  beforeEach(() => {
    clearCookies();
    place = document.createElement('div');
    document.body.append(place);
  });
  afterEach(() => {
    place.remove();
    clearCookies();
  });

  const SERVICES = [
    { id: 'video', category: 'media', name: 'Video', hosts: ['held.example'] },
    { id: 'auction', category: 'ads', name: 'Auction', hosts: ['bids.example'] },
  ];
  const start = (parts: object = {}, onlyReports = false): Consent => {
    const consent = startConsent({ services: SERVICES.map((one) => ({ ...one, ...parts })), functions: [] });
    attach(
      marks(() => ({ settle: () => {}, follow: () => {} }), embeds()),
      consent,
    );
    attach(declaredHosts([elements], createHolder(consent, onlyReports)), consent);
    return consent;
  };
  const accept = (consent: Consent): Promise<boolean> => actAsVisitor(() => consent.decide('all'));
  const fatesOf = ({ held }: Consent): string[] =>
    held.map(({ kind, name, id, fate }) => `${kind} ${name} ${id} ${fate}`);
  const make = <Name extends keyof HTMLElementTagNameMap>(
    name: Name,
    attributes: Readonly<Record<string, string>> = {},
  ): HTMLElementTagNameMap[Name] => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) setAttribute.call(element, key, value);
    return element;
  };
  /** What an element has of what it fetches, live and kept. */
  const look = (element: Element): string =>
    element
      .getAttributeNames()
      .filter((name) => /src|href|data|poster|type/.test(name))
      .sort()
      .map((name) => `${name}=${element.getAttribute(name)!}`)
      .join(' ');
  const asMark = (name: string, address = HELD, id = 'video'): string =>
    [`data-${name}=${address}`, `data-consent=${id}`, 'data-held='].sort().join(' ');
  /** Settles when everybody who observes the document has been told of what changed until now. */
  const observed = (): Promise<unknown> =>
    new Promise((settle) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        settle(undefined);
      });
      observer.observe(document.body, { attributes: true });
      document.body.toggleAttribute('data-touched');
    });
  const failed = (element: Element): Promise<unknown> =>
    new Promise((settle) => element.addEventListener('error', settle, { once: true }));

  describe('holds what comes into a form in which controls have the names of its properties:', () => {
    const NAMES = [
      ...['nodeType', 'parentNode', 'isConnected', 'ownerDocument', 'matches', 'firstElementChild', 'querySelectorAll'],
      ...[
        'localName',
        'host',
        'append',
        'prepend',
        'before',
        'after',
        'replaceWith',
        'replaceChildren',
        'closest',
        'contains',
      ],
    ];
    /** The text is parsed by a document that fetches nothing, so that no test is a request. */
    const makeForm = (): HTMLFormElement => {
      const form = document.createElement('form');
      for (const name of NAMES) form.appendChild(make('input', { name }));
      return form;
    };
    const call = (target: Element, name: string, ...given: unknown[]): unknown =>
      Reflect.apply(Reflect.get(Element.prototype, name) as CallableFunction, target, given);
    const setMarkup = (target: Element, name: 'innerHTML' | 'outerHTML'): unknown =>
      Reflect.set(Element.prototype, name, IMAGE, target);
    const IMAGE = `<img id="held" src="${HELD}">`;
    const FORM_WAYS: Readonly<Record<string, (form: HTMLFormElement) => void>> = {
      'a form with an image, appended': (form) => {
        form.appendChild(make('img', { id: 'held', src: HELD }));
        place.append(form);
      },
      'an image appended to a form in the page': (form) => {
        appendChild.call(place, form);
        call(form, 'append', make('img', { id: 'held', src: HELD }));
      },
      'an image before a form': (form) => {
        appendChild.call(place, form);
        call(form, 'before', make('img', { id: 'held', src: HELD }));
      },
      'markup of a form': (form) => {
        appendChild.call(place, form);
        setMarkup(form, 'innerHTML');
      },
      'markup at the end of a form': (form) => {
        appendChild.call(place, form);
        call(form, 'insertAdjacentHTML', 'beforeend', IMAGE);
      },
      'markup behind a form': (form) => {
        appendChild.call(place, form);
        call(form, 'insertAdjacentHTML', 'afterend', IMAGE);
      },
      'markup in the place of a form': (form) => {
        appendChild.call(place, form);
        setMarkup(form, 'outerHTML');
      },
      'a copy of a form': (form) => {
        form.appendChild(make('img', { id: 'held', src: HELD }));
        place.append(document.importNode(form, true));
      },
    };
    for (const [way, act] of Object.entries(FORM_WAYS))
      it(way, () => {
        start();
        act(makeForm());
        expect(look(place.querySelector('#held')!)).to.equal(asMark('src'));
      });
  });

  const WAYS: Readonly<Record<string, (image: HTMLImageElement) => void>> = {
    appendChild: (image) => place.appendChild(image),
    insertBefore: (image) => place.insertBefore(image, null),
    replaceChild: (image) => place.replaceChild(image, place.appendChild(make('i'))),
    append: (image) => place.append('text', image),
    prepend: (image) => place.prepend(image),
    replaceChildren: (image) => place.replaceChildren(image),
    before: (image) => place.appendChild(make('i')).before(image),
    after: (image) => place.appendChild(make('i')).after(image),
    replaceWith: (image) => place.appendChild(make('i')).replaceWith(image),
    insertAdjacentElement: (image) => place.insertAdjacentElement('beforeend', image),
    'before of a text': (image) => place.appendChild(new Text()).before(image),
    'append to a fragment': (image) => {
      const fragment = document.createDocumentFragment();
      fragment.append(image);
      place.appendChild(fragment);
    },
    'something around it': (image) => {
      const around = make('p');
      around.append(image);
      place.append(around);
    },
    'the range': (image) => {
      const range = new Range();
      range.selectNodeContents(place);
      range.insertNode(image);
    },
    'the range around': (image) => {
      const range = new Range();
      range.selectNodeContents(place);
      range.surroundContents(image);
    },
  };
  for (const [name, put] of Object.entries(WAYS)) {
    it(`makes a mark of what comes into the page by ${name}, before anybody can fetch it`, async () => {
      const image = make('img', { src: HELD });
      const consent = start();
      put(image);
      expect(image.isConnected).to.be.true;
      expect(look(image)).to.equal(asMark('src'));
      expect(fatesOf(consent)).to.deep.equal([`img ${HELD} video waits`]);
      await accept(consent);
      expect(image.getAttribute('src')).to.equal(HELD);
      expect(fatesOf(consent)).to.deep.equal([`img ${HELD} video made`]);
    });

    it(`leaves alone what nobody declared, by ${name}`, () => {
      const image = make('img', { src: FREE });
      const consent = start();
      put(image);
      expect(look(image)).to.equal(`src=${FREE}`);
      expect(consent.held).to.be.empty;
    });
  }

  const ATTRIBUTES = {
    iframe: 'src',
    img: 'srcset',
    link: 'href',
    video: 'poster',
    audio: 'src',
    track: 'src',
    embed: 'src',
    object: 'data',
    input: 'src',
    source: 'srcset',
  } as const;
  for (const [name, attribute] of Object.entries(ATTRIBUTES)) {
    const tag = name as keyof typeof ATTRIBUTES;

    it(`holds ${tag} by ${attribute}, in the page already`, async () => {
      const consent = start();
      const element = place.appendChild(make(tag));
      Reflect.set(element, attribute, HELD);
      expect(look(element)).to.equal(asMark(attribute));
      await accept(consent);
      // A frame goes back into its place.
      expect(place.firstElementChild).to.equal(element);
      expect(element.getAttribute(attribute)).to.equal(HELD);
    });

    it(`holds ${tag} by setAttribute of ${attribute}, before it is in the page`, () => {
      start();
      const element = document.createElement(tag);
      element.setAttribute(attribute.toUpperCase(), HELD);
      expect(look(element)).to.equal(asMark(attribute));
      place.append(element);
      expect(look(element)).to.equal(asMark(attribute));
    });

    it(`holds ${tag} in markup`, () => {
      start();
      place.innerHTML = `<${tag} ${attribute}="${HELD}">`;
      expect(look(place.firstElementChild!)).to.equal(asMark(attribute));
    });

    it(`holds ${tag} that the parser or somebody else put in`, async () => {
      const element = make(tag, { [attribute]: HELD });
      place.append(element);
      const consent = start();
      expect(look(element)).to.equal(asMark(attribute));
      await accept(consent);
      expect(element.getAttribute(attribute)).to.equal(HELD);
    });
  }

  it('holds every address that an element has', async () => {
    const consent = start();
    const image = make('img', { src: HELD, srcset: `${FREE} 1x, ${OTHER} 2x` });
    place.append(image);
    expect(look(image)).to.equal(`data-consent=video data-held= data-src=${HELD} data-srcset=${FREE} 1x, ${OTHER} 2x`);
    await accept(consent);
    expect([image.getAttribute('src'), image.getAttribute('srcset')]).to.deep.equal([HELD, `${FREE} 1x, ${OTHER} 2x`]);
  });

  it('holds a text in an object: only scripts are inert by that type', () => {
    start();
    const object = make('object', { data: HELD, type: 'text/plain' });
    place.append(object);
    expect(object.hasAttribute('data')).to.be.false;
  });

  it('takes an address for one, whatever is in it, and a set of pictures for those that are there', () => {
    const base = make('base', { href: '/film' });
    document.head.append(base);
    start({ category: 'media', hosts: ['held.example', '/film'] });
    const image = make('img', { src: `${FREE},${HELD}`, srcset: '/a 1x, /b 2x' });
    place.append(image);
    expect(look(image)).to.equal(`src=${FREE},${HELD} srcset=/a 1x, /b 2x`);
    image.srcset = '/a 1x, /film 2x';
    base.remove();
    expect([image.hasAttribute('srcset'), image.dataset['srcset']]).to.deep.equal([false, '/a 1x, /film 2x']);
  });

  it('holds nothing by attributes that fetch nothing, or of what fetches nothing', () => {
    start();
    const image = make('img');
    image.setAttribute('alt', HELD);
    image.setAttribute('data-src', HELD);
    const anchor = make('a');
    anchor.setAttribute('href', HELD);
    place.append(image, anchor);
    for (const name of ['x-img', 'img-x']) {
      const element = document.createElement(name);
      setAttribute.call(element, 'src', HELD);
      place.append(element);
      expect(element.getAttributeNames()).to.deep.equal(['src']);
    }
    place.insertAdjacentHTML('beforeend', `<a href="${HELD}">${HELD}</a>`);
    expect(look(image)).to.equal(`data-src=${HELD}`);
    expect(look(anchor)).to.equal(`href=${HELD}`);
    expect(place.lastElementChild?.outerHTML).to.equal(`<a href="${HELD}">${HELD}</a>`);
  });

  it('is ready to be allowed on top of what a mark waits for already', async () => {
    const consent = start();
    const image = make('img', { src: HELD, 'data-consent': 'ads' });
    place.append(image);
    expect(image.getAttribute('data-consent')).to.equal('(ads)&(video)');
    await actAsVisitor(() => consent.decide({ media: true }));
    expect(image.hasAttribute('src')).to.be.false;
    await actAsVisitor(() => consent.decide({ ads: true }));
    expect(image.getAttribute('src')).to.equal(HELD);
  });

  it('lets in what is allowed already, and takes it away with the answer', async () => {
    const consent = start();
    await accept(consent);
    const image = make('img', { src: HELD });
    place.append(image);
    await observed();
    expect(look(image)).to.equal(`src=${HELD}`);
    await consent.decide('none');
    expect(look(image)).to.equal(asMark('src'));
  });

  it('tells what is refused by an error, and keeps it a mark', async () => {
    const consent = start();
    const image = make('img', { src: HELD });
    place.append(image);
    const error = failed(image);
    await consent.decide('none');
    await error;
    const next = make('img', { src: HELD });
    const error2 = failed(next);
    place.append(next);
    await error2;
    expect([look(image), look(next)]).to.deep.equal([asMark('src'), asMark('src')]);
    expect(fatesOf(consent)).to.deep.equal([`img ${HELD} video stopped`, `img ${HELD} video stopped`]);
  });

  it('fetches on acceptance what never came into the page', async () => {
    const consent = start();
    const image = new Image();
    image.src = HELD;
    expect(look(image)).to.equal(asMark('src'));
    await accept(consent);
    expect(image.getAttribute('src')).to.equal(HELD);
    expect(
      image
        .getAttributeNames()
        .filter((name) => /^(src|href|data|poster)/.test(name))
        .sort(),
    ).to.deep.equal(['data-consent', 'data-held', 'data-src', 'src']);
  });

  it('counts what never came into the page, and no other', () => {
    const consent = start();
    for (let count = 0; count < 101; count++) new Image().src = HELD;
    expect(consent.held.filter(({ fate }) => fate === 'stopped')).to.have.length(1);
    place.append(make('img', { src: OTHER }));
    expect(fatesOf(consent).at(-1)).to.equal(`img ${OTHER} video waits`);
  });

  it('has another address take the place of the one that waits', async () => {
    const consent = start();
    const image = make('img', { src: HELD });
    place.append(image);
    image.src = OTHER;
    expect(look(image)).to.equal(asMark('src', OTHER));
    image.src = FREE;
    expect(look(image)).to.equal(`src=${FREE}`);
    await accept(consent);
    expect(look(image)).to.equal(`src=${FREE}`);
  });

  it('leaves an address that took that place where it is, whatever the answer', async () => {
    const consent = start();
    const image = make('img', { src: HELD });
    place.append(image);
    await accept(consent);
    image.src = FREE;
    await consent.decide('none');
    expect(image.getAttribute('src')).to.equal(FREE);
    expect(image.hasAttribute('data-consent')).to.be.false;
  });

  it('isn’t told twice of one address', () => {
    const consent = start();
    const image = place.appendChild(make('img'));
    image.src = HELD;
    image.src = HELD;
    image.setAttribute('src', HELD);
    expect(fatesOf(consent)).to.deep.equal([`img ${HELD} video waits`]);
  });

  it('holds nothing where it only reports', () => {
    const consent = start({}, true);
    const image = make('img', { src: HELD });
    place.append(image);
    expect(look(image)).to.equal(`src=${HELD}`);
    expect(fatesOf(consent)).to.include(`img ${HELD} video reported`);
  });

  it('tells the gate of marks of what comes into a shadow root', async () => {
    const consent = start();
    const root = place.attachShadow({ mode: 'open' });
    root.append(make('img', { src: HELD }));
    expect(look(root.lastElementChild!)).to.equal(asMark('src'));
    await accept(consent);
    expect(root.firstElementChild?.getAttribute('src')).to.equal(HELD);
    await consent.decide('none');
    root.innerHTML = `<iframe src="${HELD}"></iframe>`;
    expect(look(root.firstElementChild!)).to.equal(asMark('src'));
    await accept(consent);
    expect(root.firstElementChild?.getAttribute('src')).to.equal(HELD);
  });

  const SHADOWS: Readonly<Record<string, (root: ShadowRoot, image: HTMLImageElement) => void>> = {
    'is given its address there': (root, image) => {
      place.append(root.host);
      root.append(image);
      image.src = HELD;
    },
    'comes there with its address': (root, image) => {
      place.append(root.host);
      image.src = HELD;
      root.append(image);
    },
    'comes there with its address, inside something': (root, image) => {
      place.append(root.host);
      image.src = HELD;
      const around = make('p');
      around.append(image);
      root.append(around);
    },
    'stands there when all of it comes into the page': (root, image) => {
      image.src = HELD;
      root.append(image);
      place.append(root.host);
    },
    'is given its address there before all of it comes into the page': (root, image) => {
      root.append(image);
      image.src = HELD;
      place.append(root.host);
    },
  };
  for (const [name, put] of Object.entries(SHADOWS))
    it(`releases and takes back what ${name}, in a shadow root`, async () => {
      const consent = start();
      const image = new Image();
      put(make('div').attachShadow({ mode: 'open' }), image);
      expect(look(image)).to.equal(asMark('src'));
      await accept(consent);
      expect(image.getAttribute('src')).to.equal(HELD);
      await consent.decide('none');
      expect(look(image)).to.equal(asMark('src'));
      await accept(consent);
      expect(image.getAttribute('src')).to.equal(HELD);
    });

  const FROM_TEMPLATE: Readonly<Record<string, (content: DocumentFragment) => ParentNode>> = {
    'put into something that isn’t in the page yet': (content) => {
      const around = make('p');
      around.append(content.cloneNode(true));
      return around;
    },
    'put into a shadow root that isn’t in the page yet': (content) => {
      const root = make('div').attachShadow({ mode: 'open' });
      root.append(content.cloneNode(true));
      return root;
    },
    imported: (content) => document.importNode(content, true),
    adopted: (content) => document.adoptNode(content.cloneNode(true) as DocumentFragment),
    'imported alone': (content) => {
      const around = make('p');
      around.append(document.importNode(content.querySelector('img')!));
      return around;
    },
  };
  for (const [name, take] of Object.entries(FROM_TEMPLATE))
    it(`holds what a template has in it when it is ${name}, as it is fetched from then on`, async () => {
      const template = make('template');
      template.innerHTML = `<p><img src="${HELD}"></p>`;
      const consent = start();
      const taken = take(template.content);
      const image = taken.querySelector('img')!;
      expect(look(image)).to.equal(asMark('src'));
      place.append(image);
      await accept(consent);
      expect(image.getAttribute('src')).to.equal(HELD);
      const next = take(template.content).querySelector('img')!;
      place.append(next);
      await observed();
      expect(next.getAttribute('src')).to.equal(HELD);
    });

  it('leaves a template as it is, whatever is put into it', () => {
    start();
    const template = make('template');
    const inert = template.content.ownerDocument.createElement('img');
    setAttribute.call(inert, 'src', HELD);
    template.content.append(inert);
    expect(look(inert)).to.equal(`src=${HELD}`);
  });

  describe('markup', () => {
    const IMAGE = `<p><img src="${HELD}"></p>text<b></b>`;
    const wrote = (): string => place.innerHTML;
    const HELD_IMAGE = IMAGE.replace(`src="${HELD}"`, `data-consent="video" data-held="" data-src="${HELD}"`);

    it('stands where it was put, with marks in it', () => {
      start();
      place.innerHTML = IMAGE;
      expect(wrote()).to.equal(HELD_IMAGE);
      place.innerHTML = '<i></i>';
      place.firstElementChild!.outerHTML = IMAGE;
      expect(wrote()).to.equal(HELD_IMAGE);
      for (const [where, html] of [
        ['beforebegin', `${HELD_IMAGE}<i><u></u></i>`],
        ['AfterBegin', `<i>${HELD_IMAGE}<u></u></i>`],
        ['beforeend', `<i><u></u>${HELD_IMAGE}</i>`],
        ['afterend', `<i><u></u></i>${HELD_IMAGE}`],
      ] as const) {
        place.innerHTML = '<i><u></u></i>';
        place.firstElementChild!.insertAdjacentHTML(where as InsertPosition, IMAGE);
        expect(wrote(), where).to.equal(html);
      }
    });

    it('is parsed as what stands there', () => {
      start();
      const table = place.appendChild(make('table')).appendChild(make('tbody'));
      table.innerHTML = `<tr><td><img src="${HELD}">`;
      expect(table.querySelector('td > img')?.hasAttribute('data-held')).to.be.true;
      table.firstElementChild!.outerHTML = `<tr><td>x</td><td><img src="${HELD}">`;
      expect(table.querySelectorAll('tr > td + td > img')).to.have.length(1);
      table.firstElementChild!.insertAdjacentHTML('afterend', `<tr><td><img src="${HELD}">`);
      expect(table.querySelectorAll('td > img[data-held]')).to.have.length(2);
    });

    it('runs no scripts, as markup never does, and keeps what stands for them', async () => {
      const consent = start();
      place.innerHTML = `<script src="${HELD}"></script><noscript><img src="${HELD}"></noscript>`;
      const [script, noscript] = place.children;
      await observed();
      // It never runs, so that it isn't held.
      expect(script?.getAttributeNames()).to.deep.equal(['src']);
      expect(consent.held).to.be.empty;
      expect(noscript?.children).to.have.length(0);
      expect(noscript?.textContent).to.equal(`<img src="${HELD}">`);
    });

    it('keeps the words for those without scripts as they are', () => {
      start();
      place.innerHTML = `<img src="${HELD}"><noscript>Fish & chips</noscript>`;
      expect(place.querySelector('noscript')?.textContent).to.equal('Fish & chips');
    });

    it('is refused as ever where it isn’t put into anything', () => {
      const put = (): unknown =>
        Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML')!.set!.call(undefined, IMAGE);
      let words = '';
      try {
        put();
      } catch (error) {
        words = (error as Error).message;
      }
      start();
      expect(put).to.throw(TypeError, words);
    });

    it('is left alone where it mentions nothing that is declared, or can’t be parsed here', () => {
      start();
      place.innerHTML = '<img src="data:,x"><template></template>';
      expect(wrote()).to.equal('<img src="data:,x"><template></template>');
      const template = place.querySelector('template')!;
      template.innerHTML = IMAGE;
      expect(template.innerHTML).to.equal(IMAGE);
      expect(() => place.insertAdjacentHTML('middle' as InsertPosition, IMAGE))
        .to.throw(DOMException)
        .with.property('name', 'SyntaxError');
      expect(() => (document.documentElement.outerHTML = IMAGE)).to.throw(DOMException);
    });

    it('fetches nothing where it is parsed', async () => {
      const requested: string[] = [];
      const observer = new PerformanceObserver((list) => requested.push(...list.getEntries().map(({ name }) => name)));
      observer.observe({ type: 'resource' });
      start();
      place.innerHTML = `<img src="${location.origin}/held.example/no-such-image">`;
      place.innerHTML = `<img src="${HELD}" onerror="this.remove()"><img src="data:,held.example">`;
      await observed();
      observer.disconnect();
      expect(place.querySelector('[data-held]')).to.exist;
      expect(requested.filter((name) => name.startsWith(HELD))).to.be.empty;
    });
  });

  describe('scripts', () => {
    it('wait where they are, and are the same ones when they run', async () => {
      const consent = start();
      const script = make('script', { src: HELD });
      place.append(script);
      expect(look(script)).to.equal(`src=${HELD} type=text/plain`);
      expect(place.firstElementChild).to.equal(script);
      expect(fatesOf(consent)).to.deep.equal([`script ${HELD} video waits`]);
      const before = failed(script);
      await accept(consent);
      expect(look(script)).to.equal(`src=${HELD}`);
      expect(place.firstElementChild).to.equal(script);
      // It is asked for now, and nothing answers there.
      await before;
    });

    it('are of the type that they were', async () => {
      const consent = start();
      const script = make('script', { src: HELD, type: 'module' });
      place.append(script);
      expect(script.type).to.equal('text/plain');
      await accept(consent);
      expect(script.getAttribute('type')).to.equal('module');
    });

    it('run though they have left the page, as those do that were put in and taken out', async () => {
      const consent = start();
      const script = make('script', { src: HELD });
      place.append(script);
      script.remove();
      const ended = failed(script);
      await accept(consent);
      await ended;
      expect(script.isConnected).to.be.false;
    });

    it('fail once they are refused, and stay inert', async () => {
      const consent = start();
      const script = make('script', { src: HELD });
      place.append(script);
      const error = failed(script);
      await consent.decide('none');
      await error;
      expect(script.type).to.equal('text/plain');
      expect(fatesOf(consent)).to.deep.equal([`script ${HELD} video stopped`]);
    });

    it('may be made into something else until they are in the page', () => {
      const consent = start();
      const script = make('script');
      script.src = HELD;
      script.setAttribute('src', HELD);
      expect(look(script)).to.equal(`src=${HELD}`);
      expect(consent.held).to.be.empty;
      script.src = FREE;
      place.append(script);
      expect(look(script)).to.equal(`src=${FREE}`);
    });

    it('wait when they are given an address in the page', () => {
      const consent = start();
      const script = place.appendChild(make('script'));
      script.src = HELD;
      expect(look(script)).to.equal(`src=${HELD} type=text/plain`);
      expect(script.hasAttribute('data-held')).to.be.false;
      expect(fatesOf(consent)).to.deep.equal([`script ${HELD} video waits`]);
    });

    it('are left alone where they are inert marks, or have no address', () => {
      const consent = start();
      place.append(make('script', { src: HELD, type: 'text/plain' }), make('script'));
      expect(consent.held).to.be.empty;
    });

    it('are stopped where the parser put them in, and become marks', async () => {
      const consent = start();
      // As the parser puts it in: by no way that scripts have.
      const parsed = document
        .createRange()
        .createContextualFragment(`<p><script src="${HELD}" id="a" nonce="n1" type="module"></script></p>`);
      const script = parsed.querySelector('script')!;
      const put = Object.getOwnPropertyDescriptor(Document.prototype, 'write')!;
      expect(put).to.exist;
      const told: string[] = [];
      const hear = ({ address }: DocumentEventMap['askfirst-blocked']): unknown => told.push(address);
      document.addEventListener('askfirst-blocked', hear);
      observerOnly(place, parsed);
      await observed();
      await observed();
      document.removeEventListener('askfirst-blocked', hear);
      const copy = place.querySelector('script')!;
      expect(copy).not.to.equal(script);
      expect([copy.id, copy.type, copy.nonce, copy.getAttribute('src')]).to.deep.equal(['a', 'text/plain', 'n1', HELD]);
      expect([copy.dataset['type'], copy.dataset['consent']]).to.deep.equal(['module', 'video']);
      expect(script.ownerDocument).not.to.equal(document);
      expect(consent.allows('video')).to.be.false;
      expect(told).to.deep.equal([HELD]);
    });

    it('that have run already are left as they are', async () => {
      const script = make('script', { src: HELD });
      place.append(script);
      const consent = start();
      await observed();
      expect(place.firstElementChild).to.equal(script);
      expect(look(script)).to.equal(`src=${HELD}`);
      await consent.decide('none');
      expect(place.firstElementChild).to.equal(script);
    });
  });

  /** Puts something into the page by a way that isn't watched: as the parser does. */
  const observerOnly = (parent: Element, node: Node): void => {
    appendChild.call(parent, node);
  };

  const FOREIGN: Readonly<Record<string, (html: string) => Node>> = {
    'parsed as a document': (html) => new DOMParser().parseFromString(html, 'text/html').body.firstElementChild!,
    adopted: (html) => document.adoptNode(new DOMParser().parseFromString(html, 'text/html').body.firstElementChild!),
    'imported from a document': (html) =>
      document.importNode(new DOMParser().parseFromString(html, 'text/html').body.firstElementChild!, true),
    'of a document of its own': (html) => {
      const other = document.implementation.createHTMLDocument();
      other.body.innerHTML = html;
      return other.body.firstElementChild!;
    },
    'a clone of markup': (html) => {
      const around = make('div');
      around.innerHTML = html;
      return around.firstElementChild!.cloneNode(true);
    },
  };
  for (const [name, take] of Object.entries(FOREIGN))
    it(`holds what fetches, and no script, as it never runs, of what is ${name}`, async () => {
      const consent = start();
      const node = take(`<p><img src="${HELD}"><iframe src="${HELD}"></iframe><script src="${HELD}"></script></p>`);
      place.append(node);
      await observed();
      const [image, frame, script] = place.firstElementChild!.children;
      expect([look(image!), look(frame!)]).to.deep.equal([asMark('src'), asMark('src')]);
      expect(script!.getAttributeNames()).to.deep.equal(['src']);
      expect(fatesOf(consent).filter((one) => one.startsWith('script'))).to.be.empty;
      await accept(consent);
      expect(image!.getAttribute('src')).to.equal(HELD);
    });

  const SETTERS: Readonly<Record<string, (image: HTMLImageElement) => void>> = {
    setAttributeNS: (image) => image.setAttributeNS(null, 'src', HELD),
    setAttributeNode: (image) => {
      const attribute = document.createAttribute('src');
      attribute.value = HELD;
      image.setAttributeNode(attribute);
    },
    'the value of an attribute': (image) => {
      image.src = FREE;
      image.getAttributeNode('src')!.value = HELD;
    },
    'the value of a node': (image) => {
      image.src = FREE;
      image.getAttributeNode('src')!.nodeValue = HELD;
    },
  };
  for (const [name, set] of Object.entries(SETTERS))
    it(`holds an address that is given by ${name}`, async () => {
      const consent = start();
      const image = place.appendChild(make('img'));
      set(image);
      expect(image.dataset['src']).to.equal(HELD);
      expect(image.getAttribute('src')).not.to.equal(HELD);
      await accept(consent);
      expect(image.getAttribute('src')).to.equal(HELD);
    });

  it('holds an address that is given to what stands for one in SVG, which doesn’t tell whose it is', async () => {
    const consent = start();
    place.innerHTML = '<svg><image></image><a></a></svg>';
    const { href } = place.querySelector('image')!;
    href.baseVal = HELD;
    expect(place.querySelector('image')!.getAttributeNames()).to.not.include('href');
    href.baseVal = FREE;
    expect(place.querySelector('image')!.getAttribute('href')).to.equal(FREE);
    href.baseVal = HELD;
    place.querySelector<SVGAElement>('a')!.href.baseVal = HELD;
    expect(place.querySelector('a')!.getAttribute('href'), 'the visitor’s own').to.equal(HELD);
    expect(fatesOf(consent)).to.deep.equal([`image ${HELD} video waits`, `image ${HELD} video waits`]);
    await accept(consent);
    expect(place.querySelector('image')!.getAttribute('href')).to.equal(HELD);
  });

  for (const animation of [
    `<set attributeName="href" to="${HELD}"></set>`,
    `<animate attributeName="href" dur="1s" from="${HELD}" to="${FREE}"></animate>`,
    `<animate attributeName="href" dur="1s" values="${FREE}; ${HELD}"></animate>`,
  ])
    it(`holds an address that an animation gives: ${animation}`, async () => {
      const consent = start();
      place.innerHTML = `<svg><image>${animation}</image></svg>`;
      const names = (): readonly string[] => place.querySelector('set,animate')!.getAttributeNames();
      const held = animation.replace(/.* (\w+)="[^"]*held.*/, '$1');
      expect(names()).to.not.include(held);
      await accept(consent);
      expect(names()).to.include(held);
    });

  it('leaves an animation alone that gives no address', () => {
    const consent = start();
    const animation = '<animate attributeName="x" dur="1s" from="0" to="9" values="0;9"></animate>';
    place.innerHTML = `<svg><image>${animation}</image></svg><p>${HELD}</p>`;
    expect(place.querySelector('image')!.innerHTML).to.equal(animation);
    expect(consent.held).to.be.empty;
  });

  it('leaves taken back what the page takes back', async () => {
    const consent = start();
    const frame = place.appendChild(make('iframe'));
    frame.src = HELD;
    frame.removeAttribute('src');
    await accept(consent);
    expect(frame.getAttributeNames()).to.be.empty;
  });

  it('leaves what the page keeps in attributes of its own, whatever it takes back', async () => {
    const consent = start();
    const frame = place.appendChild(make('iframe', { 'data-src': '/own', 'data-consent-note': 'own' }));
    frame.removeAttribute('src');
    expect(frame.getAttributeNames()).to.deep.equal(['data-src', 'data-consent-note']);
    await accept(consent);
    expect(frame.getAttribute('data-src')).to.equal('/own');
  });

  it('has elements of the page’s own begin as they do without the gate, in markup that only mentions a host', () => {
    const begun: string[] = [];
    class OwnPart extends HTMLElement {
      constructor() {
        super();
        begun.push('made');
      }
      connectedCallback(): void {
        begun.push('in the page');
      }
    }
    customElements.define('own-part', OwnPart);
    start();
    place.innerHTML = `<own-part title="${HELD}"><img src="${FREE}"></own-part>`;
    expect(begun).to.deep.equal(['made', 'in the page']);
    begun.length = 0;
    place.innerHTML = `<own-part><img src="${HELD}"></own-part>`;
    expect(begun).to.deep.equal(['made', 'in the page']);
  });

  it('leaves a form alone that the visitor sends', () => {
    const consent = start();
    const form = place.appendChild(make('form', { action: HELD }));
    form.append(make('button'));
    let sent = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent += 1;
    });
    form.querySelector('button')!.click();
    expect([sent, consent.held.length]).to.deep.equal([1, 0]);
  });

  for (const [type, text] of [
    ['module', `import '${HELD}'; `],
    ['module', `void import("${HELD}");`],
    ['speculationrules', JSON.stringify({ prefetch: [{ urls: [HELD] }] })],
    // As PHP writes it.
    ['speculationrules', JSON.stringify({ prefetch: [{ urls: [HELD] }] }).replaceAll('/', '\\/')],
  ] as const)
    it(`holds a ${type} that says ${text}`, async () => {
      const consent = start();
      const script = make('script', { type });
      script.textContent = text;
      place.append(script);
      expect(script.type).to.equal('text/plain');
      expect(consent.held.map(({ id, fate }) => `${id} ${fate}`)).to.deep.equal(['video waits']);
      await consent.decide('none');
      expect(script.type).to.equal('text/plain');
    });

  it('runs a module that only speaks of other hosts', () => {
    const consent = start();
    const script = make('script', { type: 'module' });
    script.textContent = `const text = "held.example"; import("${FREE}").catch(() => {});`;
    place.append(script);
    expect([script.type, consent.held.length]).to.deep.equal(['module', 0]);
  });

  const OTHERS: Readonly<Record<string, readonly [html: string, name: string]>> = {
    'a background': [`<table background="${HELD}">`, 'background'],
    'a ping': [`<a href="#" ping="${HELD}">`, 'ping'],
    'a set of pictures to preload': [`<link imagesrcset="${HELD} 2x">`, 'imagesrcset'],
    'a picture in SVG': [`<svg><image xlink:href="${HELD}"></svg>`, 'xlink:href'],
    'a document in an attribute': [`<iframe srcdoc="<script src=&quot;${HELD}&quot;></script>"></iframe>`, 'srcdoc'],
  };
  for (const [name, [html, attribute]] of Object.entries(OTHERS))
    it(`holds ${name}, and has it made on acceptance, in its place`, async () => {
      const consent = start();
      place.innerHTML = html;
      const element = place.querySelector('image') ?? place.querySelector('link,table,a,iframe')!;
      expect(element.hasAttribute(attribute)).to.be.false;
      expect(consent.held).to.have.length(1);
      await accept(consent);
      expect(element.getAttribute(attribute)).to.contain(HELD);
    });

  it('parses markup as the browser does: a form in a form is none, and there may be many nodes', () => {
    start();
    const form = place.appendChild(make('form')).appendChild(make('p'));
    form.innerHTML = `<form><img src="${HELD}"></form>`;
    expect(form.querySelector('form')).to.equal(null);
    expect(form.querySelector('img')?.dataset['src']).to.equal(HELD);
    place.innerHTML = `<img src="${HELD}">${'<i></i>'.repeat(150_000)}`;
    expect(place.children).to.have.length(150_001);
  });

  it('gives frames that a script makes what the page has, before anybody gets hold of them', async () => {
    const consent = start();
    place.innerHTML = '<iframe name="made"></iframe>';
    const { frame } = { frame: place.querySelector('iframe')! };
    const view = frame.contentWindow as Window & { Image: typeof Image };
    const image = new view.Image();
    image.src = HELD;
    view.document.body.append(image);
    expect(image.dataset['src']).to.equal(HELD);
    view.document.body.insertAdjacentHTML('beforeend', `<img src="${HELD}">`);
    expect((view.document.body.lastElementChild as HTMLElement).dataset['src']).to.equal(HELD);
    expect(fatesOf(consent).length).to.be.greaterThan(1);
    await accept(consent);
    expect(image.getAttribute('src')).to.equal(HELD);
  });

  it('puts marks in order: nothing is fetched though the parser put it in', async () => {
    const consent = start();
    const image = make('img', { src: HELD });
    observerOnly(place, image);
    await observed();
    expect(look(image)).to.equal(asMark('src'));
    await accept(consent);
    expect(image.getAttribute('src')).to.equal(HELD);
  });

  it('meets what the parser puts in before it is fetched, though the page isn’t whole yet', async () => {
    Object.defineProperty(document, 'readyState', { configurable: true, value: 'loading' });
    start();
    const image = make('img', { src: HELD });
    observerOnly(place, image);
    await observed();
    Reflect.deleteProperty(document, 'readyState');
    expect(look(image)).to.equal(asMark('src'));
  });

  it('does without what a browser may lack', () => {
    const lacking = 'HTMLTrackElement';
    const own = Object.getOwnPropertyDescriptor(window, lacking)!;
    Reflect.deleteProperty(window, lacking);
    start();
    Object.defineProperty(window, lacking, own);
    const image = make('img', { src: HELD });
    place.append(image);
    expect(look(image)).to.equal(asMark('src'));
  });

  it('holds nothing more after its end', async () => {
    const consent = startConsent({ services: SERVICES, functions: [] });
    attach(declaredHosts([elements], createHolder(consent, false)), consent)();
    const image = make('img', { src: HELD });
    place.append(image);
    await observed();
    await consent.decide('none');
    expect(look(image)).to.equal(`src=${HELD}`);
  });

  it('lets the page have the window of a frame of another site, as before', async () => {
    start();
    const frame = make('iframe');
    // Its origin is its own.
    frame.src = 'data:text/html,<p>Elsewhere';
    const isLoaded = new Promise((settle) => frame.addEventListener('load', settle));
    place.append(frame);
    await isLoaded;
    expect(frame.contentWindow?.parent).to.equal(window);
    expect(frame.contentDocument).to.equal(null);
  });
});
