import { baseOf } from '../page/base-of.js';
import { Document } from '../page/natives.js';
import { callOwn } from './call-own.js';
import { factsOf } from './facts-of.js';
import type { HeldElements } from './held-elements.js';
import { holdMembers } from './hold-members.js';
import type { Patches } from './patches.js';

type Native = (...args: unknown[]) => unknown;

/** The address of a picture that is in the page for a moment, to find the place in which an editor puts something. */
const SPOT = 'data:,askfirst';

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

/** Whether markup may fetch from a declared host: by its own text, or by what its addresses are relative to (`<base>`). */
const mayFetch = (mentions: RegExp, markup: unknown, at: Node): boolean =>
  mentions.test(String(markup)) || mentions.test(baseOf(at).replace(/[?#].*/s, ''));

/** Whether something in parsed markup is held, or will be. */
const holds = ({ isHeld, ruleOfScript }: HeldElements, place: ParentNode, marks: readonly Element[]): boolean =>
  marks.some(isHeld) ||
  !!place.querySelector('[data-held]') ||
  [...place.querySelectorAll('script')].some((script) => ruleOfScript(script));

/** Holds markup that is given to an element or a shadow root. */
const holdGiven = (
  patches: Patches,
  mentions: RegExp,
  held: HeldElements,
  own: OwnMembers,
  inert: Document,
  reachFrames: () => void,
): void => {
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
      const mentionsHeld = way && context && self.localName !== 'template' && mayFetch(mentions, html, context);
      const place = mentionsHeld && copyContext(context, inert);
      if (place) parseInto(place, own, name, args);
      const marks = place ? held.search(place, false, context, name === 'setHTMLUnsafe') : [];
      if (place && holds(held, place, marks)) {
        held.noteInert(place);
        callOwn(self, way, rangeIn(place, inert).extractContents());
      } else Reflect.apply(native, self, args);
      marks.forEach(held.tell);
      reachFrames();
      return undefined;
    },
  }));
};

/** Holds markup that becomes a fragment. */
const holdFragments = (patches: Patches, mentions: RegExp, held: HeldElements, inert: Document): void => {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with its document
  const { adoptNode } = document;
  holdMembers(patches, { Range: 'createContextualFragment' }, () => ({
    apply(native: Native, self: Range, args: unknown[]) {
      const start = self?.startContainer;
      const context = contextOf(start, inert) ?? start?.parentElement ?? inert.body;
      if (!start || !mayFetch(mentions, args[0], start)) return Reflect.apply(native, self, args);
      const range = rangeIn(copyContext(context, inert), inert);
      const fragment = Reflect.apply(native, range, args) as DocumentFragment;
      const isHeld = holds(held, fragment, held.search(fragment, false, start));
      return isHeld ? adoptNode.call(document, fragment) : Reflect.apply(native, self, args);
    },
  }));
  patches.patch(window.XSLTProcessor?.prototype, 'transformToFragment', {
    apply(native: Native, self: XSLTProcessor, [source, owner]: unknown[]) {
      // It is made in the document that fetches nothing, and adopted.
      const fragment = Reflect.apply(native, self, [source, inert]) as DocumentFragment | null;
      if (fragment) held.search(fragment, false, owner as Document);
      return fragment && adoptNode.call(owner as Document, fragment);
    },
  });
};

/** Holds markup and pictures that are put into a text which the visitor edits. */
const holdCommands = (patches: Patches, mentions: RegExp, held: HeldElements, own: OwnMembers, inert: Document): void =>
  patches.patch(Document.prototype, 'execCommand', {
    apply(native: Native, self: Document, args: unknown[]) {
      const command = String(args[0]).toLowerCase();
      const isImage = command === 'insertimage';
      const perform = (): unknown => Reflect.apply(native, self, args);
      if (!isImage && (command !== 'inserthtml' || !mayFetch(mentions, args[2], self))) return perform();
      const place = inert.createElement('p');
      if (isImage) place.appendChild(inert.createElement('img')).src = String(args[2]);
      // The value may be of a trusted type.
      else own['innerHTML']?.set?.call(place, args[2]);
      const marks = held.search(place, false, self);
      if (!holds(held, place, marks)) return perform();
      held.noteInert(place);
      // The nodes themselves come in, behind a picture that the command puts in: their markup may not be trusted, and a copy isn't held.
      const isDone = native.call(self, 'insertImage', false, SPOT);
      const spot = self.querySelector(`[src="${SPOT}"]`);
      spot?.before(...place.childNodes);
      spot?.remove();
      marks.forEach(held.tell);
      return isDone;
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
  const own: OwnMembers = Object.getOwnPropertyDescriptors(Element.prototype);
  holdGiven(patches, mentions, held, own, inert, reachFrames);
  holdFragments(patches, mentions, held, inert);
  holdCommands(patches, mentions, held, own, inert);
  noteDocuments(patches, mentions, held);
};
