import { callOwn } from './call-own.js';
import { factsOf } from './facts-of.js';
import type { HeldElements } from './held-elements.js';
import { holdMembers } from './hold-members.js';
import type { Patches } from './patches.js';

type Native = (...args: unknown[]) => unknown;

/** The method that puts nodes into the same place as the markup, by the method's name or by the position. */
const WAYS = {
  innerHTML: 'replaceChildren',
  setHTML: 'replaceChildren',
  setHTMLUnsafe: 'replaceChildren',
  outerHTML: 'replaceWith',
  beforebegin: 'before',
  afterbegin: 'prepend',
  beforeend: 'append',
  afterend: 'after',
} as const;

/**
 * Holds what comes into the page as markup. Markup that mentions a declared host is first parsed in a document that fetches nothing.
 * @param inert such a document
 */
export const holdMarkup = (
  patches: Patches,
  mentions: RegExp,
  { search, tell, isHeld, noteInert }: HeldElements,
  inert: Document,
  reachFrames: () => void,
): void => {
  const own: Readonly<Record<string, PropertyDescriptor>> = Object.getOwnPropertyDescriptors(Element.prototype);
  /** The element for which markup is parsed. For a shadow root it is the host, for any other fragment a body (HTML, section 8.5). */
  const asElement = (node: Node | null | undefined): Element | undefined => {
    if (node instanceof HTMLFormElement) return node;
    const element = (node as ShadowRoot | null | undefined)?.host ?? node;
    if (element?.nodeType === Node.DOCUMENT_FRAGMENT_NODE) return inert.body;
    return element?.nodeType === Node.ELEMENT_NODE ? (element as Element) : undefined;
  };
  // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with its document
  const { adoptNode } = document;
  /** Adopts nodes that were parsed in the document which fetches nothing. */
  const adopt = (fragment: DocumentFragment | null, owner: unknown): Node | null => {
    if (fragment) search(fragment, false);
    return fragment && adoptNode.call(owner as Document, fragment);
  };
  /**
   * Copies the element for which markup is parsed. Within a form the copy gets a form too, because there the parser drops a nested form
   * (HTML, section 13.4).
   */
  const copyContext = (context: Element): Element => {
    const copy = inert.importNode(context);
    const { parentNode } = factsOf(context);
    if (parentNode instanceof HTMLFormElement || asElement(parentNode)?.closest('form'))
      inert.createElement('form').append(copy);
    return copy;
  };
  const parseInert = (context: Element, name: string, args: readonly unknown[]): Element => {
    const place = copyContext(context);
    // The method of an element is used for shadow roots too, because a shadow root's own method parses without an element.
    if (name.startsWith('setHTML')) (own[name]?.value as Native).apply(place, args as unknown[]);
    else own['innerHTML']?.set?.call(place, args.at(-1));
    // In a document without scripting the content of noscript is parsed as elements, as text in Firefox. The standard was unclear
    // (https://github.com/w3c/DOM-Parsing/issues/7). Here it becomes text in all browsers, as in the page.
    for (const one of place.querySelectorAll('noscript')) if (one.firstElementChild) one.textContent = one.innerHTML;
    return place;
  };
  const members = {
    Element: 'innerHTML outerHTML insertAdjacentHTML setHTML setHTMLUnsafe',
    ShadowRoot: 'innerHTML setHTML setHTMLUnsafe',
  };
  holdMembers(patches, members, (name) => ({
    apply(native: Native, self: Element, args: unknown[]) {
      const perform = (): unknown => Reflect.apply(native, self, args);
      const isAdjacent = name === 'insertAdjacentHTML';
      const way = WAYS[(isAdjacent ? String(args[0]).toLowerCase() : name) as keyof typeof WAYS];
      const isBeside = way === 'replaceWith' || way === 'before' || way === 'after';
      const context = asElement(isBeside ? self && factsOf(self).parentNode : self);
      const html = isAdjacent ? args[1] : args[0];
      const mentionsHeld = way && context && self.localName !== 'template' && mentions.test(String(html));
      const place = mentionsHeld && parseInert(context, name, args);
      const marks = place ? search(place, false) : [];
      if (place && (marks.some(isHeld) || place.querySelector('script,[data-held]'))) {
        noteInert(place);
        const range = inert.createRange();
        range.selectNodeContents(place);
        callOwn(self, way, range.extractContents());
      } else perform();
      marks.forEach(tell);
      reachFrames();
      return undefined;
    },
  }));
  holdMembers(patches, { Range: 'createContextualFragment' }, () => ({
    apply(native: Native, self: Range, args: unknown[]) {
      const start = self?.startContainer;
      const context = asElement(start) ?? start?.parentElement ?? inert.body;
      if (!start || !mentions.test(String(args[0]))) return Reflect.apply(native, self, args);
      const range = inert.createRange();
      range.selectNodeContents(copyContext(context));
      return adopt(Reflect.apply(native, range, args) as DocumentFragment, document);
    },
  }));
  patches.patch(window.XSLTProcessor?.prototype, 'transformToFragment', {
    apply: (native: Native, self: XSLTProcessor, [source, owner]: unknown[]) =>
      adopt(Reflect.apply(native, self, [source, inert]) as DocumentFragment | null, owner),
  });
  patches.patch(Document.prototype, 'execCommand', {
    apply(native: Native, self: Document, args: unknown[]) {
      const [command, , value] = args.map(String) as [string, string, string];
      if (!/html|image/i.test(command) || !mentions.test(value)) return Reflect.apply(native, self, args);
      const place = inert.createElement('p');
      place.innerHTML = /image/i.test(command) ? `<img src="${value.replace(/"/g, '%22')}">` : value;
      return Reflect.apply(native, self, ['insertHTML', false, place.innerHTML]);
    },
  });
  // The scripts of a document that is parsed separately never run.
  const parsing: ProxyHandler<CallableFunction> = {
    apply(native: Native, self: object, args: unknown[]) {
      const parsed = Reflect.apply(native, self, args) as Document;
      if (mentions.test(String(args[0]))) noteInert(parsed);
      return parsed;
    },
  };
  patches.patch(DOMParser.prototype, 'parseFromString', parsing);
  for (const name of ['parseHTML', 'parseHTMLUnsafe']) patches.patch(Document, name, parsing);
};
