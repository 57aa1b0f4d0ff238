import { callOwn } from './call-own.js';
import { factsOf } from './facts-of.js';
import type { HeldElements } from './held-elements.js';
import { holdMembers } from './hold-members.js';
import type { Patches } from './patches.js';

type Native = (...args: unknown[]) => unknown;

/** Members of elements as they were before any of them was replaced. */
type OwnMembers = Readonly<Record<string, PropertyDescriptor>>;

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

/** The element for which markup is parsed. For a shadow root it is the host, for any other fragment a body (HTML, section 8.5). */
const contextOf = (node: Node | null | undefined, inert: Document): Element | undefined => {
  if (node instanceof HTMLFormElement) return node;
  const element = (node as ShadowRoot | null | undefined)?.host ?? node;
  if (element?.nodeType === Node.DOCUMENT_FRAGMENT_NODE) return inert.body;
  return element?.nodeType === Node.ELEMENT_NODE ? (element as Element) : undefined;
};

/**
 * Copies the element for which markup is parsed. Within a form the copy gets a form too, because there the parser drops a nested form
 * (HTML, section 13.4).
 */
const copyContext = (context: Element, inert: Document): Element => {
  const copy = inert.importNode(context);
  const { parentNode } = factsOf(context);
  if (parentNode instanceof HTMLFormElement || contextOf(parentNode, inert)?.closest('form'))
    inert.createElement('form').append(copy);
  return copy;
};

/** Parses into `place` what a member of an element was given. */
const parseInto = (place: Element, own: OwnMembers, name: string, args: readonly unknown[]): void => {
  // The method of an element is used for shadow roots too, because a shadow root's own method parses without an element.
  if (name.startsWith('setHTML')) Reflect.apply(own[name]?.value as CallableFunction, place, args);
  else own['innerHTML']?.set?.call(place, args.at(-1));
  // In a document without scripting the content of noscript is parsed as elements, as text in Firefox. The standard was unclear
  // (https://github.com/w3c/DOM-Parsing/issues/7). Here it becomes text in all browsers, as in the page.
  for (const one of place.querySelectorAll('noscript')) if (one.firstElementChild) one.textContent = one.innerHTML;
};

/** The content of an element, as a range of its document. */
const rangeIn = (place: Element, inert: Document): Range => {
  const range = inert.createRange();
  range.selectNodeContents(place);
  return range;
};

/** Holds markup that is given to an element or a shadow root. */
const holdGiven = (
  patches: Patches,
  mentions: RegExp,
  { search, tell, isHeld, noteInert }: HeldElements,
  inert: Document,
  reachFrames: () => void,
): void => {
  const own: OwnMembers = Object.getOwnPropertyDescriptors(Element.prototype);
  const members = {
    Element: 'innerHTML outerHTML insertAdjacentHTML setHTML setHTMLUnsafe',
    ShadowRoot: 'innerHTML setHTML setHTMLUnsafe',
  };
  holdMembers(patches, members, (name) => ({
    apply(native: Native, self: Element, args: unknown[]) {
      const isAdjacent = name === 'insertAdjacentHTML';
      const way = WAYS[(isAdjacent ? String(args[0]).toLowerCase() : name) as keyof typeof WAYS];
      const isBeside = way === 'replaceWith' || way === 'before' || way === 'after';
      const context = contextOf(isBeside ? self && factsOf(self).parentNode : self, inert);
      const html = isAdjacent ? args[1] : args[0];
      const mentionsHeld = way && context && self.localName !== 'template' && mentions.test(String(html));
      const place = mentionsHeld && copyContext(context, inert);
      if (place) parseInto(place, own, name, args);
      const marks = place ? search(place, false) : [];
      if (place && (marks.some(isHeld) || place.querySelector('script,[data-held]'))) {
        noteInert(place);
        callOwn(self, way, rangeIn(place, inert).extractContents());
      } else Reflect.apply(native, self, args);
      marks.forEach(tell);
      reachFrames();
      return undefined;
    },
  }));
};

/** Holds markup that becomes a fragment. */
const holdFragments = (patches: Patches, mentions: RegExp, { search }: HeldElements, inert: Document): void => {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with its document
  const { adoptNode } = document;
  /** Adopts nodes that were parsed in the document which fetches nothing. */
  const adopt = (fragment: DocumentFragment | null, owner: unknown): Node | null => {
    if (fragment) search(fragment, false);
    return fragment && adoptNode.call(owner as Document, fragment);
  };
  holdMembers(patches, { Range: 'createContextualFragment' }, () => ({
    apply(native: Native, self: Range, args: unknown[]) {
      const start = self?.startContainer;
      const context = contextOf(start, inert) ?? start?.parentElement ?? inert.body;
      if (!start || !mentions.test(String(args[0]))) return Reflect.apply(native, self, args);
      const range = rangeIn(copyContext(context, inert), inert);
      return adopt(Reflect.apply(native, range, args) as DocumentFragment, document);
    },
  }));
  patches.patch(window.XSLTProcessor?.prototype, 'transformToFragment', {
    apply: (native: Native, self: XSLTProcessor, [source, owner]: unknown[]) =>
      adopt(Reflect.apply(native, self, [source, inert]) as DocumentFragment | null, owner),
  });
};

/** Holds markup that is put into a text which the visitor edits. */
const holdCommands = (patches: Patches, mentions: RegExp, inert: Document): void =>
  patches.patch(Document.prototype, 'execCommand', {
    apply(native: Native, self: Document, args: unknown[]) {
      const [command, , value] = args.map(String) as [string, string, string];
      if (!/html|image/i.test(command) || !mentions.test(value)) return Reflect.apply(native, self, args);
      const place = inert.createElement('p');
      // The setter holds what the markup mentions, as it does everywhere.
      place.innerHTML = /image/i.test(command) ? `<img src="${value.replace(/"/g, '%22')}">` : value;
      return Reflect.apply(native, self, ['insertHTML', false, place.innerHTML]);
    },
  });

/** Notes the scripts of documents that are parsed separately. They never run. */
const noteDocuments = (patches: Patches, mentions: RegExp, { noteInert }: HeldElements): void => {
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

/**
 * Holds what comes into the page as markup. Markup that mentions a declared host is first parsed in a document that fetches nothing.
 * @param inert such a document
 */
export const holdMarkup = (
  patches: Patches,
  mentions: RegExp,
  held: HeldElements,
  inert: Document,
  reachFrames: () => void,
): void => {
  holdGiven(patches, mentions, held, inert, reachFrames);
  holdFragments(patches, mentions, held, inert);
  holdCommands(patches, mentions, inert);
  noteDocuments(patches, mentions, held);
};
