/** How a test has the browser ask for an address by one way. */
export interface Drive {
  /** What is asked for: the ending of the address. */
  readonly kind: 'css' | 'html' | 'js' | 'svg' | 'txt';
  /** Asks for it. */
  readonly go: (address: string, place: HTMLElement) => unknown;
}

const SVG = 'http://www.w3.org/2000/svg';
const XLINK = 'http://www.w3.org/1999/xlink';

const make = (name: string, attributes: Readonly<Record<string, string>> = {}): HTMLElement => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
};
const makeSvg = (name: string): SVGElement => document.createElementNS(SVG, name);

/** A picture that nobody has fetched yet: in a document of its own, and given its address there. */
const inertImage = (address: string): HTMLElement => {
  const image = document.implementation.createHTMLDocument().createElement('img');
  image.setAttribute('src', address);
  return image;
};
const markup = (address: string): string => `<p><img src="${address}"></p>`;
/** By default a sanitizer takes pictures away. */
const WITH_IMAGES = { sanitizer: { elements: ['html', 'head', 'body', 'p', { name: 'img', attributes: ['src'] }] } };
/** TypeScript doesn't know these yet. */
const withSetHTML = (node: object) => node as { readonly setHTML: (html: string, options: typeof WITH_IMAGES) => void };
const withParseHTML = (parser: object) =>
  parser as { readonly parseHTML: (html: string, options: typeof WITH_IMAGES) => Document };
const image = (go: Drive['go']): Drive => ({ kind: 'svg', go });

/** An element in the page, given its address by a property. */
const byProperty = (
  kind: Drive['kind'],
  name: string,
  property: string,
  attributes: Readonly<Record<string, string>> = {},
  around = '',
): Drive => ({
  kind,
  go(address, place) {
    const element = make(name, attributes);
    const parent = around ? place.appendChild(make(around)) : place;
    parent.append(element);
    Reflect.set(element, property, property.toLowerCase().endsWith('srcset') ? `${address} 1x` : address);
  },
});

/** An SVG element, given its address by an attribute. */
const inSvg = (kind: Drive['kind'], name: string, set: (element: SVGElement, address: string) => unknown): Drive => ({
  kind,
  go(address, place) {
    const svg = place.appendChild(makeSvg('svg'));
    const parent = name === 'feImage' ? svg.appendChild(makeSvg('filter')) : svg;
    const element = parent.appendChild(makeSvg(name));
    if (name === 'feImage') {
      parent.id = `filter-${address.replace(/\W/g, '')}`;
      svg.append(makeSvg('rect'));
      svg.lastElementChild?.setAttribute('width', '10');
      svg.lastElementChild?.setAttribute('height', '10');
      svg.lastElementChild?.setAttribute('filter', `url(#${parent.id})`);
    }
    set(element, address);
  },
});
const setHref = (element: SVGElement, address: string): void =>
  element.setAttribute('href', element.localName === 'use' ? `${address}#a` : address);

const setBase = (element: SVGElement, address: string): void => {
  (element as SVGImageElement).href.baseVal = element.localName === 'use' ? `${address}#a` : address;
};
/** Has something inside an element set its address. */
const animate = (element: SVGElement, name: string, attributes: Readonly<Record<string, string>>): void => {
  const animation = makeSvg(name);
  element.append(animation);
  for (const [key, value] of Object.entries({ attributeName: 'href', ...attributes }))
    animation.setAttribute(key, value);
};

/** Has the visitor's writing begin, and a command put something there. */
const edit = (command: string, value: (address: string) => string): Drive => ({
  kind: 'svg',
  go(address, place) {
    place.contentEditable = 'true';
    place.focus();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- editors use it still
    document.execCommand(command, false, value(address));
    place.contentEditable = 'false';
  },
});

/** The same in the document of a frame. */
const editFrame = (command: string, value: (address: string) => string): Drive => ({
  kind: 'svg',
  go(address, place) {
    const content = contentOf(frameIn(place, address));
    content.designMode = 'on';
    content.body.append('text');
    content.getSelection()?.selectAllChildren(content.body);
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- editors use it still
    content.execCommand(command, false, value(address));
  },
});

/** The last step of an address, and the window of a frame in which it is relative to the rest. */
const nameOf = (address: string): string => address.slice(address.lastIndexOf('/') + 1);
const baseIn = (place: HTMLElement, address: string): Window & typeof globalThis => {
  const content = contentOf(frameIn(place, address));
  content.head.append(content.createElement('base'));
  content.querySelector('base')!.href = address;
  return content.defaultView!;
};

/** Closes a window that a script opened, when it has had the time of a visit. */
const closeLater = (view: Window): void => addEventListener('pagehide', () => view.close());

const inMarkup = (kind: Drive['kind'], write: (address: string) => string): Drive => ({
  kind,
  go(address, place) {
    place.innerHTML = write(address);
  },
});

/** Puts a named frame into the page. */
const frameIn = (place: HTMLElement, address: string): HTMLIFrameElement => {
  const frame = make('iframe', { name: `frame-${address.replace(/\W/g, '')}` }) as HTMLIFrameElement;
  place.append(frame);
  return frame;
};
/** A link that is clicked, and leads into a frame. */
const pinged = (name: string): Drive => ({
  kind: 'txt',
  go(address, place) {
    const link = make(name, { href: 'about:blank', target: frameIn(place, address).name }) as HTMLAnchorElement;
    place.append(link);
    link.ping = address;
    link.click();
  },
});

/** Has an element, not in the page yet, hold a script. */
const around = <Name extends keyof HTMLElementTagNameMap>(name: Name, address: string): HTMLElementTagNameMap[Name] => {
  const one = document.createElement(name);
  one.append(make('script', { src: address }));
  return one;
};
/** Puts an option with a script in it into a list. */
const inOption = (put: (select: HTMLSelectElement, option: HTMLOptionElement) => void): Drive => ({
  kind: 'js',
  go(address, place) {
    const option = document.createElement('option');
    option.append(document.createElement('span'));
    option.firstElementChild?.append(make('script', { src: address }));
    put(place.appendChild(document.createElement('select')), option);
  },
});
const contentOf = (frame: HTMLIFrameElement): Document => frame.contentDocument!;
const rangeIn = (place: HTMLElement): Range => {
  const range = new Range();
  range.selectNodeContents(place);
  return range;
};
const formIn = (place: HTMLElement, address: string, action = address): HTMLFormElement => {
  const frame = frameIn(place, address);
  const form = make('form', { action, target: frame.name }) as HTMLFormElement;
  place.append(form);
  return form;
};
const styleSheetOf = (body: string): Document =>
  new DOMParser().parseFromString(
    `<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:template match="/">${body}</xsl:template></xsl:stylesheet>`,
    'text/xml',
  );
const attribute = (address: string): Attr => {
  const one = document.createAttribute('src');
  one.value = address;
  return one;
};

/** By the name of the interface and the member, and what tells those of one member apart. */
export const WAYS_OF_HOSTS: Readonly<Record<string, Drive>> = {
  'HTMLScriptElement src': byProperty('js', 'script', 'src'),
  'HTMLIFrameElement src': byProperty('html', 'iframe', 'src'),
  'HTMLIFrameElement srcdoc': image((address, place) => {
    const frame = make('iframe') as HTMLIFrameElement;
    place.append(frame);
    frame.srcdoc = markup(address);
  }),
  'HTMLFrameElement src': byProperty('html', 'frame', 'src', {}, 'frameset'),
  'HTMLImageElement src': byProperty('svg', 'img', 'src'),
  'HTMLImageElement srcset': byProperty('svg', 'img', 'srcset'),
  'HTMLLinkElement href': byProperty('css', 'link', 'href', { rel: 'stylesheet' }),
  'HTMLLinkElement imageSrcset': image((address, place) => {
    const link = make('link', { rel: 'preload', as: 'image' }) as HTMLLinkElement;
    link.imageSrcset = `${address} 1x`;
    place.append(link);
  }),
  'HTMLSourceElement src': byProperty('txt', 'source', 'src', {}, 'audio'),
  'HTMLSourceElement srcset': image((address, place) => {
    const picture = place.appendChild(make('picture'));
    const source = make('source') as HTMLSourceElement;
    picture.append(source, make('img'));
    source.srcset = address;
  }),
  'HTMLMediaElement src': byProperty('txt', 'audio', 'src'),
  'HTMLMediaElement src of a video': byProperty('txt', 'video', 'src'),
  'HTMLVideoElement poster': byProperty('svg', 'video', 'poster'),
  'HTMLTrackElement src': {
    kind: 'txt',
    go(address, place) {
      const track = make('track', { default: '', kind: 'captions' }) as HTMLTrackElement;
      const video = make('video') as HTMLVideoElement;
      place.append(video);
      video.append(track);
      track.track.mode = 'showing';
      track.src = address;
    },
  },
  'HTMLEmbedElement src': byProperty('html', 'embed', 'src'),
  'HTMLObjectElement data': byProperty('html', 'object', 'data'),
  'HTMLInputElement src': byProperty('svg', 'input', 'src', { type: 'image' }),
  'HTMLBodyElement background': image((address, place) => {
    // Only of the body itself: that of a frame.
    const body = frameIn(place, address).contentDocument?.body as HTMLBodyElement | undefined;
    if (body) Reflect.set(body, 'background', address);
  }),
  'HTMLAnchorElement ping': pinged('a'),
  'HTMLAreaElement ping': pinged('area'),
  'Audio new': { kind: 'txt', go: (address) => new Audio(address).load() },
  'Image new': image((address) => {
    new Image().src = address;
  }),

  'Element setAttribute': image((address, place) => place.appendChild(make('img')).setAttribute('src', address)),
  'Element setAttribute in a frame with a base of its own': image((address, place) => {
    const { document: content } = baseIn(place, address);
    content.body.append(content.createElement('img'));
    content.body.firstElementChild?.setAttribute('src', nameOf(address));
  }),
  'Element setAttribute in a window that a script opened': {
    kind: 'html',
    go(address) {
      const view = window.open('') as Window;
      closeLater(view);
      const frame = view.document.createElement('iframe');
      view.document.body.append(frame);
      frame.setAttribute('src', address);
    },
  },
  'Element setAttribute of a background': image((address, place) =>
    place.appendChild(make('table')).setAttribute('background', address),
  ),
  'Element setAttributeNS': image((address, place) =>
    place.appendChild(make('img')).setAttributeNS(null, 'src', address),
  ),
  'Element setAttributeNS of an xlink:href': inSvg('svg', 'image', (element, address) =>
    element.setAttributeNS(XLINK, 'xlink:href', address),
  ),
  'Element setAttributeNS of a prefix of its own': inSvg('svg', 'image', (element, address) =>
    element.setAttributeNS(XLINK, 'own:href', address),
  ),
  'Element setAttributeNS of an image in SVG': inSvg('svg', 'image', (element, address) =>
    element.setAttributeNS(null, 'href', address),
  ),
  'Element setAttribute of a feImage': inSvg('svg', 'feImage', setHref),
  'Element setAttribute of a use': inSvg('svg', 'use', setHref),
  'Element setAttribute of a script in SVG': inSvg('js', 'script', setHref),
  'Element setAttribute of what sets': inSvg('svg', 'image', (element, address) =>
    animate(element, 'set', { to: address }),
  ),
  'Element setAttribute of where an animation ends': inSvg('svg', 'image', (element, address) =>
    animate(element, 'animate', { to: address, dur: '1s', fill: 'freeze' }),
  ),
  'Element setAttribute of where an animation begins': inSvg('svg', 'image', (element, address) =>
    animate(element, 'animate', { from: address, to: 'data:,', dur: '9s' }),
  ),
  'Element setAttribute of the values of an animation': inSvg('svg', 'image', (element, address) =>
    animate(element, 'animate', { values: `data:,;${address}`, dur: '1s', fill: 'freeze' }),
  ),
  'SVGAnimatedString baseVal': inSvg('svg', 'image', setBase),
  'SVGAnimatedString baseVal of a feImage': inSvg('svg', 'feImage', setBase),
  'SVGAnimatedString baseVal of a use': inSvg('svg', 'use', setBase),
  'SVGAnimatedString baseVal of a script': inSvg('js', 'script', setBase),
  'Element setAttributeNode': image((address, place) =>
    place.appendChild(make('img')).setAttributeNode(attribute(address)),
  ),
  'Element setAttributeNodeNS': image((address, place) =>
    place.appendChild(make('img')).setAttributeNodeNS(attribute(address)),
  ),
  'NamedNodeMap setNamedItem': image((address, place) =>
    place.appendChild(make('img')).attributes.setNamedItem(attribute(address)),
  ),
  'NamedNodeMap setNamedItemNS': image((address, place) =>
    place.appendChild(make('img')).attributes.setNamedItemNS(attribute(address)),
  ),
  'Attr value': image((address, place) => {
    const one = place.appendChild(make('img', { src: 'data:,' }));
    (one.getAttributeNode('src') as Attr).value = address;
  }),
  'Node nodeValue': image((address, place) => {
    const one = place.appendChild(make('img', { src: 'data:,' }));
    (one.getAttributeNode('src') as Attr).nodeValue = address;
  }),
  'Node textContent': image((address, place) => {
    const one = place.appendChild(make('img', { src: 'data:,' }));
    (one.getAttributeNode('src') as Attr).textContent = address;
  }),

  'Node appendChild': image((address, place) => place.appendChild(inertImage(address))),
  'Node insertBefore': image((address, place) => place.insertBefore(inertImage(address), null)),
  'Node replaceChild': image((address, place) => place.replaceChild(inertImage(address), place.appendChild(make('i')))),
  'Element append': image((address, place) => place.append(inertImage(address))),
  'Element append of a script': {
    kind: 'js',
    go: (address, place) => place.append(make('script', { src: address })),
  },
  'Element prepend': image((address, place) => place.prepend(inertImage(address))),
  'Element replaceChildren': image((address, place) =>
    place.appendChild(make('p')).replaceChildren(inertImage(address)),
  ),
  'Element before': image((address, place) => place.appendChild(make('i')).before(inertImage(address))),
  'Element after': image((address, place) => place.appendChild(make('i')).after(inertImage(address))),
  'Element replaceWith': image((address, place) => place.appendChild(make('i')).replaceWith(inertImage(address))),
  'Element insertAdjacentElement': image((address, place) =>
    place.insertAdjacentElement('beforeend', inertImage(address)),
  ),
  'CharacterData before': image((address, place) => place.appendChild(new Text()).before(inertImage(address))),
  'CharacterData after': image((address, place) => place.appendChild(new Text()).after(inertImage(address))),
  'CharacterData replaceWith': image((address, place) =>
    place.appendChild(new Text()).replaceWith(inertImage(address)),
  ),
  'DocumentFragment append': image((address) => document.createDocumentFragment().append(inertImage(address))),
  'DocumentFragment prepend': image((address) => document.createDocumentFragment().prepend(inertImage(address))),
  'DocumentFragment replaceChildren': image((address) =>
    document.createDocumentFragment().replaceChildren(inertImage(address)),
  ),
  'DocumentFragment append to a shadow root': image((address, place) =>
    place.appendChild(make('div')).attachShadow({ mode: 'open' }).append(inertImage(address)),
  ),
  'DocumentFragment append to a shadow root whose host isn’t in the page yet': {
    kind: 'js',
    go(address, place) {
      const host = document.createElement('div');
      host.attachShadow({ mode: 'open' }).append(make('script', { src: address }));
      place.append(host);
    },
  },
  'Document append': image((address, place) => {
    const content = frameIn(place, address).contentDocument;
    content?.documentElement.remove();
    content?.append(inertImage(address));
  }),
  'Document prepend': image((address, place) => {
    const content = frameIn(place, address).contentDocument;
    content?.documentElement.remove();
    content?.prepend(inertImage(address));
  }),
  'Document replaceChildren': image((address, place) => {
    const content = frameIn(place, address).contentDocument;
    content?.documentElement.remove();
    content?.replaceChildren(inertImage(address));
  }),
  'Document body': {
    kind: 'js',
    go: (address, place) => {
      contentOf(frameIn(place, address)).body = around('body', address);
    },
  },
  ...Object.fromEntries(
    (['caption', 'tHead', 'tFoot'] as const).map((member) => [
      `HTMLTableElement ${member}`,
      {
        kind: 'js',
        go(address, place) {
          const table = place.appendChild(document.createElement('table'));
          if (member === 'caption') table.caption = around('caption', address);
          else table[member] = around(member === 'tHead' ? 'thead' : 'tfoot', address);
        },
      } satisfies Drive,
    ]),
  ),
  'HTMLSelectElement add': inOption((select, option) => select.add(option)),
  'HTMLSelectElement add by its number': inOption((select, option) => {
    select[0] = option;
  }),
  'HTMLOptionsCollection add': inOption((select, option) => select.options.add(option)),
  'HTMLOptionsCollection add by its number': inOption((select, option) => {
    select.options[0] = option;
  }),
  'Range insertNode': image((address, place) => rangeIn(place).insertNode(inertImage(address))),
  'Range surroundContents': image((address, place) =>
    rangeIn(place.appendChild(make('p'))).surroundContents(inertImage(address)),
  ),
  'Document importNode': image((address, place) => place.append(document.importNode(inertImage(address)))),
  'Document adoptNode': image((address) => document.adoptNode(inertImage(address))),
  'Node cloneNode': image((address, place) => {
    const template = make('template') as HTMLTemplateElement;
    template.innerHTML = markup(address);
    place.append(template.content.cloneNode(true));
  }),

  'Element innerHTML': image((address, place) => {
    place.innerHTML = markup(address);
  }),
  // What no mark has: each of these waits by an attribute of its own.
  'Element innerHTML of a background': inMarkup('svg', (address) => `<table background="${address}"></table>`),
  'Element innerHTML of a column’s background': inMarkup(
    'svg',
    (address) => `<table><col background="${address}"><tr><td>Text</td></tr></table>`,
  ),
  'Element innerHTML of a document in an address, with a sign of percent': inMarkup(
    'svg',
    (address) => `<iframe src=" Data:text/html,<p style='width: 100%'><img src='${address}'>"></iframe>`,
  ),
  'Element innerHTML of a document in an attribute': inMarkup(
    'svg',
    (address) => `<iframe srcdoc="${markup(address).replaceAll('"', '&quot;')}"></iframe>`,
  ),
  'Element innerHTML of a set of pictures to preload': inMarkup(
    'svg',
    (address) => `<link rel="preload" as="image" imagesrcset="${address} 1x">`,
  ),
  'Element innerHTML of an xlink:href': inMarkup('svg', (address) => `<svg><image xlink:href="${address}"></svg>`),
  'Element innerHTML of a use': inMarkup('svg', (address) => `<svg><use href="${address}#a"></svg>`),
  'Element innerHTML of an animation': inMarkup(
    'svg',
    (address) => `<svg><image><set attributeName="href" to="${address}"></set></image></svg>`,
  ),
  'Element outerHTML': image((address, place) => {
    place.appendChild(make('i')).outerHTML = markup(address);
  }),
  'Element outerHTML in a fragment': image((address) => {
    document.createDocumentFragment().appendChild(make('i')).outerHTML = markup(address);
  }),
  'Element insertAdjacentHTML in a fragment': image((address) =>
    document.createDocumentFragment().appendChild(make('i')).insertAdjacentHTML('afterend', markup(address)),
  ),
  'Element insertAdjacentHTML': image((address, place) => place.insertAdjacentHTML('beforeend', markup(address))),
  'Element setHTML': image((address, place) => withSetHTML(place).setHTML(markup(address), WITH_IMAGES)),
  'Element setHTMLUnsafe': image((address, place) => place.setHTMLUnsafe(markup(address))),
  'Element setHTMLUnsafe with a shadow root in it': image((address, place) =>
    place.setHTMLUnsafe(`<div><template shadowrootmode="open">${markup(address)}</template></div>`),
  ),
  'ShadowRoot innerHTML': image((address, place) => {
    place.appendChild(make('div')).attachShadow({ mode: 'open' }).innerHTML = markup(address);
  }),
  'ShadowRoot setHTML': image((address, place) =>
    withSetHTML(place.appendChild(make('div')).attachShadow({ mode: 'open' })).setHTML(markup(address), WITH_IMAGES),
  ),
  'ShadowRoot setHTMLUnsafe': image((address, place) =>
    place.appendChild(make('div')).attachShadow({ mode: 'open' }).setHTMLUnsafe(markup(address)),
  ),
  'Range createContextualFragment': image((address, place) =>
    place.append(rangeIn(place).createContextualFragment(markup(address))),
  ),
  'Range createContextualFragment where there is no element': image((address) =>
    new Range().createContextualFragment(markup(address)),
  ),
  'Range createContextualFragment of a script': {
    kind: 'js',
    go: (address, place) => place.append(rangeIn(place).createContextualFragment(`<script src="${address}"></script>`)),
  },
  'DOMParser parseFromString of XML with a prefix of its own': image((address, place) =>
    place.append(
      new DOMParser().parseFromString(
        `<svg xmlns="${SVG}" xmlns:own="${XLINK}"><image width="9" height="9" own:href="${address}"/></svg>`,
        'image/svg+xml',
      ).documentElement,
    ),
  ),
  'DOMParser parseFromString': image((address, place) =>
    place.append(...new DOMParser().parseFromString(markup(address), 'text/html').body.childNodes),
  ),
  'Document parseHTMLUnsafe': image((address, place) =>
    place.append(...Document.parseHTMLUnsafe(markup(address)).body.childNodes),
  ),
  'Document parseHTMLUnsafe of a shadow root': image((address, place) =>
    place.append(
      ...Document.parseHTMLUnsafe(`<p><template shadowrootmode="open">${markup(address)}</template></p>`).body
        .childNodes,
    ),
  ),
  'Document adoptNode of a shadow root': {
    kind: 'html',
    go: (address, place) =>
      place.append(
        document.adoptNode(
          Document.parseHTMLUnsafe(
            `<p><template shadowrootmode="open"><iframe src="${address}"></iframe></template></p>`,
          ).body.firstElementChild!,
        ),
      ),
  },
  'Document parseHTML': image((address, place) =>
    place.append(...withParseHTML(Document).parseHTML(markup(address), WITH_IMAGES).body.childNodes),
  ),
  'XSLTProcessor transformToDocument': image((address, place) => {
    const processor = new XSLTProcessor();
    processor.importStylesheet(styleSheetOf(`<html><body><img src="${address}"/></body></html>`));
    const made = processor.transformToDocument(document.implementation.createDocument('', 'x'));
    place.append(...made.querySelectorAll('img'));
  }),

  'XSLTProcessor transformToFragment': image((address, place) => {
    const processor = new XSLTProcessor();
    processor.importStylesheet(styleSheetOf(`<p><img src="${address}"/></p>`));
    place.append(processor.transformToFragment(document.implementation.createDocument('', 'x'), document));
  }),
  'Document execCommand insertHTML': edit('insertHTML', markup),
  'Document execCommand in a frame that is edited': editFrame('insertHTML', markup),
  'Document execCommand insertImage in a frame that is edited': editFrame('insertImage', (address) => address),
  'Document execCommand insertImage': edit('insertImage', (address) => address),

  'Window fetch': { kind: 'txt', go: (address) => fetch(address).catch(() => {}) },
  'Window fetch of a frame in a frame': {
    kind: 'txt',
    go(address, place) {
      const content = contentOf(frameIn(place, address));
      content.body.append(content.createElement('iframe'));
      return (content.defaultView![0] as unknown as typeof globalThis).fetch(address).catch(() => {});
    },
  },
  'Window fetch in a frame with a base of its own': {
    kind: 'txt',
    go: (address, place) =>
      baseIn(place, address)
        .fetch(nameOf(address))
        .catch(() => {}),
  },
  'Window fetch by its bare name in such a frame': {
    kind: 'txt',
    go(address, place) {
      const { document: content } = baseIn(place, address);
      const script = content.createElement('script');
      script.text = `fetch(${JSON.stringify(nameOf(address))}).catch(() => {})`;
      content.head.append(script);
    },
  },
  'Window fetch in a window that a script opened': {
    kind: 'txt',
    go(address) {
      const view = window.open('') as typeof window;
      closeLater(view);
      return view.fetch(address).catch(() => {});
    },
  },
  'Window fetch of a frame that is removed': {
    kind: 'txt',
    go(address, place) {
      const frame = frameIn(place, address);
      const asked = contentOf(frame)
        .defaultView!.fetch(address, { keepalive: true })
        .catch(() => {});
      frame.remove();
      return asked;
    },
  },
  'Window fetch of a Request': { kind: 'txt', go: (address) => fetch(new Request(address)).catch(() => {}) },
  'Window fetchLater': {
    kind: 'txt',
    go: (address) =>
      (window as unknown as { fetchLater: (address: string, options: object) => unknown }).fetchLater(address, {
        activateAfter: 0,
      }),
  },
  'Window open': { kind: 'html', go: (address, place) => window.open(address, frameIn(place, address).name) },
  'Window open into a frame that named itself': {
    kind: 'html',
    go(address, place) {
      const view = contentOf(place.appendChild(document.createElement('iframe'))).defaultView!;
      view.name = `own-${address}`;
      window.open(address, view.name);
    },
  },
  'Window open into a frame in a frame': {
    kind: 'html',
    go(address, place) {
      const content = contentOf(frameIn(place, address));
      const inner = content.createElement('iframe');
      inner.name = `inner-${address}`;
      content.body.append(inner);
      window.open(address, inner.name);
    },
  },
  'Window open of a frame in itself': {
    kind: 'html',
    go: (address, place) => contentOf(frameIn(place, address)).defaultView!.open(address, '_self'),
  },
  'XMLHttpRequest send': {
    kind: 'txt',
    go(address) {
      const request = new XMLHttpRequest();
      request.open('GET', address);
      request.send();
    },
  },
  'XMLHttpRequest send in a frame with a base of its own': {
    kind: 'txt',
    go(address, place) {
      const request = new (baseIn(place, address).XMLHttpRequest)();
      request.open('GET', nameOf(address));
      request.send();
    },
  },
  'Navigator sendBeacon of a frame that is removed': {
    kind: 'txt',
    go(address, place) {
      const frame = frameIn(place, address);
      contentOf(frame).defaultView!.navigator.sendBeacon(address);
      frame.remove();
    },
  },
  'Navigator sendBeacon in a frame with a base of its own': {
    kind: 'txt',
    go: (address, place) => baseIn(place, address).navigator.sendBeacon(nameOf(address)),
  },
  'Navigator sendBeacon': { kind: 'txt', go: (address) => navigator.sendBeacon(address) },
  'ServiceWorkerContainer register': {
    // It isn't a script, so that none stays.
    kind: 'txt',
    go: (address) => navigator.serviceWorker.register(address).catch(() => {}),
  },
  'Worklet addModule': {
    kind: 'js',
    go: (address) => new OfflineAudioContext(1, 1, 8000).audioWorklet.addModule(address).catch(() => {}),
  },
  'Cache add': {
    kind: 'txt',
    go: async (address) => (await caches.open('ways-in')).add(address).catch(() => {}),
  },
  'Cache addAll': {
    kind: 'txt',
    go: async (address) => (await caches.open('ways-in')).addAll([address]).catch(() => {}),
  },
  'HTMLFormElement submit': { kind: 'html', go: (address, place) => formIn(place, address).submit() },
  'HTMLFormElement submit in a frame': {
    kind: 'html',
    go(address, place) {
      const content = contentOf(frameIn(place, address));
      const form = content.createElement('form');
      form.action = address;
      content.body.append(form);
      form.submit();
    },
  },
  'HTMLFormElement requestSubmit': { kind: 'html', go: (address, place) => formIn(place, address).requestSubmit() },
  'HTMLFormElement requestSubmit with a button': {
    kind: 'html',
    go(address, place) {
      const form = formIn(place, address, 'about:blank');
      const button = make('button', { formaction: address }) as HTMLButtonElement;
      form.append(button);
      form.requestSubmit(button);
    },
  },
  'HTMLElement click of a link into a frame': {
    kind: 'html',
    go(address, place) {
      const link = make('a', { href: address, target: frameIn(place, address).name });
      place.append(link);
      link.click();
    },
  },
  'HTMLElement click of a button that submits its form': {
    kind: 'html',
    go(address, place) {
      const button = make('button');
      formIn(place, address).append(button);
      button.click();
    },
  },
  'EventSource new': { kind: 'txt', go: (address) => new EventSource(address) },
  'WebSocket new': { kind: 'txt', go: (address) => new WebSocket(address) },
  'Worker new': { kind: 'js', go: (address) => new Worker(address) },
  'SharedWorker new': { kind: 'js', go: (address) => new SharedWorker(address) },
  'FontFace new of a source with escapes': {
    kind: 'txt',
    go: (address) => new FontFace('Own', `ur\\6c(${address.replace('counted', 'c\\6funted')})`).load().catch(() => {}),
  },
  'FontFace new': { kind: 'txt', go: (address) => new FontFace('Own', `url(${address})`).load().catch(() => {}) },
};
