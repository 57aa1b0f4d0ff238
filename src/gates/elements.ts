import type { HostGate } from '../core/declared-hosts.js';
import { patch } from '../core/patch.js';
import type { Rule } from '../core/rules.js';
import type { Undo } from '../core/types.js';
import { watchElements } from '../core/watch-elements.js';

type Native = (...args: unknown[]) => unknown;

/** What fetches something by itself, and the attributes that say what. */
const FETCHING = 'script:not([type="text/plain"]),iframe,img,link,source,video,audio,track,embed,object,image,input';
const NAMES = /^(?:script|iframe|img|link|source|video|audio|track|embed|object|image|input)$/;
const ADDRESSES: readonly string[] = ['src', 'srcset', 'href', 'data', 'poster'];

/** The properties by which scripts set those attributes, by interface. */
type Members = Readonly<Record<string, string>>;
const PROPERTIES: Members = {
  HTMLScriptElement: 'src',
  HTMLIFrameElement: 'src',
  HTMLImageElement: 'src srcset',
  HTMLLinkElement: 'href',
  HTMLSourceElement: 'src srcset',
  HTMLMediaElement: 'src',
  HTMLVideoElement: 'poster',
  HTMLTrackElement: 'src',
  HTMLEmbedElement: 'src',
  HTMLObjectElement: 'data',
  HTMLInputElement: 'src',
};

/** Where nodes enter a document, by interface, or copies of them. */
const PARENT = 'append prepend replaceChildren';
const SIBLING = 'before after replaceWith';
const ENTRANCES: Members = {
  Node: 'appendChild insertBefore replaceChild',
  Element: `${PARENT} ${SIBLING} insertAdjacentElement`,
  CharacterData: SIBLING,
  Document: `${PARENT} importNode adoptNode`,
  DocumentFragment: PARENT,
  Range: 'insertNode surroundContents',
};

/** Where text that becomes nodes enters, by interface; and the method that puts nodes there. */
const MARKUP: Members = { Element: 'innerHTML outerHTML insertAdjacentHTML', ShadowRoot: 'innerHTML' };
const WAYS = {
  innerHTML: 'replaceChildren',
  outerHTML: 'replaceWith',
  beforebegin: 'before',
  afterbegin: 'prepend',
  beforeend: 'append',
  afterend: 'after',
} as const;

/** As the selector says, and sooner. */
const isFetching = ({ localName, type }: Partial<HTMLScriptElement>): boolean =>
  !!localName && NAMES.test(localName) && (localName !== 'script' || type !== 'text/plain');

/** Replaces each of the named members of each interface that the browser has. */
const patchAll = (members: Members, handlerOf: (name: string) => ProxyHandler<CallableFunction>): Undo[] =>
  Object.entries(members).flatMap(([owner, names]) =>
    names
      .split(' ')
      .map((name) =>
        patch((window as unknown as Record<string, { prototype: object }>)[owner]?.prototype, name, handlerOf(name)),
      ),
  );

/**
 * Holds elements for declared hosts, however they come into the page. A script that another one put in waits where it is, and
 * is the same one when it runs: its maker may hold on to it. All else is made a mark, to be released like those that the site's owner
 * wrote. What stands in the served page doesn't run, but the browser may have asked for it already.
 */
export const elements: HostGate = ({ ruleOf, mentions }, { inTheWay, hold, forget }, consent) => {
  /** Tells the gate of the marks of one that stands in the page. A script that waits where it is isn't any. @returns whether it did */
  const tell = (held: Element): boolean =>
    held.isConnected &&
    held.hasAttribute('data-held') &&
    document.dispatchEvent(new CustomEvent('askfirst-held', { detail: held }));

  const { set: parse } = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML') as { readonly set: Native };
  const inert = document.implementation.createHTMLDocument();
  const disown = inert.adoptNode.bind(inert);

  const find = (element: Element, name: string, value: string | null): Rule | undefined => {
    if (value)
      for (const address of name === 'srcset' ? value.split(/[\s,]+/) : [value]) {
        const rule = inTheWay(ruleOf(address), element.localName, address);
        if (rule) return rule;
      }
    return undefined;
  };
  const fail = (element: Element) => (): void => queueMicrotask(() => element.dispatchEvent(new Event('error')));
  /** Has a script wait. What isn't a script when it comes into the page may become one yet (HTML, section 4.12.1.1). */
  const holdScript = (script: HTMLScriptElement, address: string, rule: Rule): void => {
    const type = script.getAttribute('type');
    script.type = 'text/plain';
    hold(rule, 'script', address, {
      key: script,
      proceed() {
        if (type === null) script.removeAttribute('type');
        else script.type = type;
        if (script.isConnected) script.replaceWith(script);
        else document.head.appendChild(script).remove();
      },
      fail: fail(script),
    });
  };
  /** Makes an element a mark. @param size whether it is counted, as a request that no place in the page has */
  const mark = (element: Element, name: string, value: string, rule: Rule, size?: number): void => {
    if (element instanceof HTMLScriptElement) {
      holdScript(element, value, rule);
      return;
    }
    const own = element.getAttribute('data-consent');
    element.setAttribute('data-consent', own && !element.hasAttribute('data-held') ? `(${own})&(${rule.id})` : rule.id);
    element.setAttribute('data-held', '');
    element.setAttribute(`data-${name}`, value);
    element.removeAttribute(name);
    hold(rule, element.localName, value, {
      key: element,
      size,
      // What stands in the page is released with the other marks.
      proceed: () =>
        tell(element) ||
        ADDRESSES.forEach((one) => {
          const held = element.getAttribute(`data-${one}`);
          if (held) element.setAttribute(one, held);
        }),
      fail: fail(element),
    });
  };
  /** Makes a mark of an element that fetches something held. */
  const check = (element: Element): void =>
    ADDRESSES.forEach((name) => {
      const value = element.getAttribute(name);
      const rule = find(element, name, value);
      if (rule) mark(element, name, value as string, rule);
    });
  /** Makes marks of what a node has in it, and of itself. @returns what may be marks */
  const search = (node: Element): Element[] => {
    const found = [node, ...(node.firstElementChild ? node.querySelectorAll(FETCHING) : [])].filter(isFetching);
    found.forEach(check);
    return found;
  };
  /** Sets an attribute that says what to fetch, or has it wait. */
  const assign = (element: Element, name: string, value: string, set: () => unknown): unknown => {
    // What isn't an element can't be given one; the platform says so.
    if (!ADDRESSES.includes(name) || !(element instanceof Element) || !isFetching(element)) return set();
    const isScript = element.localName === 'script';
    // Until it is in the page, a script fetches nothing, and may yet become something else.
    const rule = isScript && !element.isConnected ? undefined : find(element, name, value);
    // Another address takes the place of the one that waits; the same one is its release.
    if (element.hasAttribute('data-held') && element.getAttribute(`data-${name}`) !== value) {
      forget(element);
      for (const one of ['held', 'consent', name]) element.removeAttribute(`data-${one}`);
    }
    if (rule) mark(element, name, value, rule, element.isConnected ? undefined : 0);
    if (isScript || !rule) set();
    tell(element);
    return undefined;
  };
  /** Inserts what was marked before anybody could fetch it: as it comes into the page, or from a document that fetches nothing, as a template's. */
  const insert = (place: Node | undefined, nodes: readonly unknown[], native: () => unknown): unknown => {
    let marks: Element[] = [];
    for (const node of nodes)
      if (
        node instanceof Node &&
        !node.isConnected &&
        (place?.isConnected !== false || node.ownerDocument !== place.ownerDocument)
      )
        marks = marks.concat(search(node as Element));
    const result = native();
    marks.forEach(tell);
    return result;
  };
  /** Puts a mark in the place of a script that the parser put in: one that has left its document doesn't run (HTML, section 4.12.1.1). */
  const stop = (script: HTMLScriptElement): void => {
    const rule = find(script, 'src', script.getAttribute('src'));
    if (!rule) return;
    const copy = document.createElement('script');
    for (const { name, value } of script.attributes) copy.setAttribute(name, value);
    copy.nonce = script.nonce;
    copy.dataset['type'] = script.type;
    copy.dataset['consent'] = rule.id;
    copy.type = 'text/plain';
    script.replaceWith(copy);
    disown(script);
  };

  /** The scripts of the page; each is met before it runs, or it has run. */
  const scripts = new WeakSet(document.scripts);
  const meet = (element: Element): void => {
    if (!(element instanceof HTMLScriptElement)) {
      check(element);
      tell(element);
    } else if (!scripts.has(element)) {
      scripts.add(element);
      stop(element);
    }
  };
  const undos = [
    ...patchAll(PROPERTIES, (name) => ({
      apply: (native: Native, self: Element, args: string[]) =>
        assign(self, name, String(args[0]), () => native.apply(self, args)),
    })),
    patch(Element.prototype, 'setAttribute', {
      apply: (native: Native, self: Element, args: string[]) =>
        assign(self, String(args[0]).toLowerCase(), String(args[1]), () => native.apply(self, args)),
    }),
    ...patchAll(ENTRANCES, () => ({
      apply: (native: Native, self: Node, args: unknown[]) => insert(self, args, () => native.apply(self, args)),
    })),
    ...patchAll(MARKUP, (name) => ({
      apply: (native: Native, self: Element, args: string[]) => {
        const html = args.at(-1);
        const way = WAYS[(args[1] ? String(args[0]).toLowerCase() : name) as keyof typeof WAYS];
        const context = /before|after|With/.test(way)
          ? self?.parentElement
          : ((self as unknown as ShadowRoot)?.host ?? self);
        if (!way || !(context instanceof Element) || self.localName === 'template' || !mentions.test(String(html)))
          return native.apply(self, args);
        // Parsed where nothing is fetched.
        const place = inert.importNode(context);
        parse.call(place, html);
        // Where no script runs, what is in it counts, but for Firefox; here it doesn't.
        for (const one of place.querySelectorAll('noscript'))
          if (one.firstElementChild) one.textContent = one.innerHTML;
        const marks = search(place);
        self[way](...place.childNodes);
        marks.forEach(tell);
        return undefined;
      },
    })),
    watchElements(FETCHING, meet, true),
    // What was allowed in is taken away with the answer.
    consent.subscribe(() => document.querySelectorAll(FETCHING).forEach(meet)),
  ];
  return () => undos.forEach((undo) => undo());
};
