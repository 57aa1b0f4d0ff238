import { baseOf } from '../page/base-of.js';
import { NativeEvent } from '../contract/native-event.js';
import type { HostRules } from '../rules/host-rules.js';
import type { Rule } from '../rules/rule.js';
import { addressesIn } from './addresses-in.js';
import { addressesOf, attributesOf, FETCHING_ELEMENTS, valueOf, XLINK } from './fetching-elements.js';
import { HELD_ATTRIBUTES } from './held-attributes.js';
import { findAll } from './call-own.js';
import type { Holder } from './holder.js';
import { runsThere } from './runs-there.js';

/** The types of script that the browser runs (HTML, section 4.12.1). */
const RUNNABLE = /^\s*(?:|module|(?:text|application)\/(?:x-)?(?:java|ecma|j|live)script[\d.]*)\s*$/i;
/** The types of script whose text is searched for addresses, where the script has no address of its own. */
const READ = /^\s*(?:module|speculationrules)\s*$/i;

/** Finds and holds elements that fetch from declared hosts. */
export interface HeldElements {
  /**
   * Holds what an element fetches. A script is held only if it is in the page or in a shadow root, or is just being put there.
   * @param at the node to which its addresses are relative; by default the document
   */
  readonly check: (element: Element, isConnecting: boolean, at?: Node) => void;
  /**
   * Holds what a node and its descendants fetch.
   * @param isDeep whether open shadow roots are searched too
   * @returns the elements that may have become marks
   */
  readonly search: (root: Node, isConnecting: boolean, at?: Node, isDeep?: boolean) => readonly Element[];
  /** Sets an attribute that says what to fetch, or holds the setting. The value may be of a trusted type. */
  readonly assign: (element: Element, name: string, value: unknown, set: () => unknown) => unknown;
  /**
   * The page has removed an address, or replaced it by another value: one that waits is dropped. The value that waits isn't another one: it
   * is set when the element is released.
   */
  readonly takeBack: (element: Element, name: string, value?: string) => void;
  /**
   * Tells the gate of marks about an element in the page that was made a mark. Held scripts wait where they are and aren't marks.
   * @returns whether it told the gate
   */
  readonly tell: (element: Element) => boolean;
  /** Whether something of this element waits, or has waited. */
  readonly isHeld: (element: Element) => boolean;
  /** The rule that blocks a script now, and the address. */
  readonly ruleOfScript: (script: Element, at?: Node) => readonly [Rule, string] | undefined;
  /** Notes scripts that the browser never runs, because they came by markup or from another document. */
  readonly noteInert: (root: ParentNode) => void;
  /** Notes which scripts of a copy never run: the copies of those that never run. */
  readonly noteInertCopy: (original: Node, copy: Node) => void;
  readonly isInert: (script: Element) => boolean;
}

const isScript = (element: Element): element is HTMLScriptElement => element.localName === 'script';
const scriptsIn = (root: Node): readonly Element[] => {
  const inside = findAll(root, 'script');
  return (root as Element).localName === 'script' ? [root as Element, ...inside] : inside;
};

type Find = (element: Element, addresses: readonly string[], at?: Node) => readonly [Rule, string] | undefined;

/** Makes the function that finds the first blocked address of a list, and the rule that blocks it now. */
const createFind =
  ({ ruleOf }: HostRules, { blockingRule }: Holder): Find =>
  (element, addresses, at) => {
    const base = at && baseOf(at);
    for (const address of addresses) {
      const rule = blockingRule(ruleOf(address, base), element.localName, address);
      if (rule) return [rule, address];
    }
    return undefined;
  };

/** Knows the scripts that the browser never runs (HTML, section 4.12.1.1, "already started"), and the rules that block the others. */
const createScripts = (find: Find, mentions: RegExp) => {
  const inert = new WeakSet<Element>();
  let isAny = false;
  return {
    isInert: (script: Element) => inert.has(script),
    ruleOfScript(script: Element, at?: Node): readonly [Rule, string] | undefined {
      const type = script.getAttribute('type') ?? '';
      const address = ['src', 'href', 'xlink:href'].map((name) => valueOf(script, name)).find(Boolean);
      if (inert.has(script)) return undefined;
      if (address) return RUNNABLE.test(type) ? find(script, [address], at) : undefined;
      const text = READ.test(type) ? (script.textContent ?? '') : '';
      return text && mentions.test(text) ? find(script, addressesIn(text), at) : undefined;
    },
    noteInert(root: ParentNode): void {
      for (const script of scriptsIn(root)) {
        isAny = true;
        inert.add(script);
      }
    },
    noteInertCopy(original: Node, copy: Node): void {
      if (!isAny) return;
      const copies = scriptsIn(copy);
      scriptsIn(original).forEach((script, index) => {
        const same = copies[index];
        if (same && inert.has(script)) inert.add(same);
      });
    },
  };
};

/**
 * Refers to a held element. The queue doesn't keep an element of the page alive, so that it is released with its place. It keeps one that
 * has no place: a tracking pixel, or a script that was put in and taken out.
 */
const referTo = (element: Element): (() => Element | undefined) => {
  const reference = new WeakRef(element);
  // No function in here names the element itself: a function keeps whatever another one in its scope names.
  let kept: Element | undefined = element;
  queueMicrotask(() => {
    const isLoader = kept?.localName === 'script' && /^(?:head|body)$/.test(kept.parentElement?.localName ?? '');
    if (kept?.isConnected && !isLoader) kept = undefined;
  });
  return () => kept ?? reference.deref();
};

/** Makes the function that lets an element wait. */
const createWait =
  ({ hold }: Holder, keyOf: (element: Element) => object) =>
  /** @param proceed isn't called when the element has left the page and was garbage-collected */
  (element: Element, name: string, rule: Rule, size: number | undefined, proceed: (one: Element) => void): void => {
    const refer = referTo(element);
    const isShown = !!element.ownerDocument.defaultView;
    hold(rule, element.localName, name, {
      key: keyOf(element),
      size,
      proceed() {
        const one = refer();
        if (!one) return;
        // Its frame has left the page, and nothing is fetched there.
        if (isShown && !one.ownerDocument.defaultView) document.adoptNode(one);
        proceed(one);
      },
      fail: () => queueMicrotask(() => refer()?.dispatchEvent(new NativeEvent('error'))),
    });
  };

/** Holds elements: makes marks of those that can be marks, and lets the others wait where they are. */
const createHolding = (wait: ReturnType<typeof createWait>, tell: (element: Element) => boolean) => {
  /**
   * Lets a script wait, with a type that the browser doesn't run. A script element that enters the page with such a type can still run
   * later (HTML, section 4.12.1.1).
   */
  const holdScript = (script: HTMLScriptElement, address: string, rule: Rule): void => {
    const type = script.getAttribute('type');
    script.setAttribute('type', 'text/plain');
    wait(script, address, rule, undefined, (one) => {
      if (type === null) one.removeAttribute('type');
      else one.setAttribute('type', type);
      if (runsThere(one)) one.replaceWith(one);
      else document.head.appendChild(one).remove();
    });
  };
  /** Lets an attribute wait that a mark can't have. Its value isn't kept in the page, where its text could become code. */
  const holdAttribute = (element: Element, name: string, value: string, rule: Rule, given: unknown): void =>
    wait(element, name === 'srcdoc' ? name : value, rule, value.length, (one) => {
      one.setAttributeNS(name.startsWith('xlink') ? XLINK : null, name, given as string);
      // These elements read the attribute when they enter the page.
      if (/^(?:link|set|animate)$/.test(one.localName)) one.replaceWith(one);
    });
  /** Makes an element a mark. */
  const holdMark = (element: Element, name: string, value: string, rule: Rule, isPlaced: boolean): void => {
    const own = element.getAttribute('data-consent');
    element.setAttribute('data-consent', own && !element.hasAttribute('data-held') ? `(${own})&(${rule.id})` : rule.id);
    element.setAttribute('data-held', '');
    element.setAttribute(`data-${name}`, value);
    wait(element, value, rule, isPlaced ? undefined : value.length, (one) => {
      // An element in the page is released with the other marks.
      if (tell(one)) return;
      for (const each of HELD_ATTRIBUTES) {
        const held = one.getAttribute(`data-${each}`);
        if (held) one.setAttribute(each, held);
      }
    });
  };
  return (
    element: Element,
    name: string,
    value: string,
    rule: Rule,
    isPlaced: boolean,
    given: unknown = value,
  ): void => {
    if (isScript(element)) {
      holdScript(element, value, rule);
      return;
    }
    const isMark = HELD_ATTRIBUTES.includes(name) && !/^(?:frame|use|feImage)$/.test(element.localName);
    if (name === 'xlink:href') element.removeAttributeNS(XLINK, 'href');
    else if (element.hasAttribute(name)) element.removeAttribute(name);
    if (isMark) holdMark(element, name, value, rule, isPlaced);
    else holdAttribute(element, name, value, rule, given);
  };
};

/** Makes the function that checks what is in a node. */
const createSearch = (check: HeldElements['check']): HeldElements['search'] => {
  const search: HeldElements['search'] = (root, isConnecting, at, isDeep) => {
    const inside = root.firstChild ? findAll(root, FETCHING_ELEMENTS) : [];
    const found = attributesOf(root as Element).length ? [root as Element, ...inside] : inside;
    for (const one of found) check(one, isConnecting, at);
    if (!isDeep) return found;
    const roots = [root as Element, ...findAll(root, '*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    return [...found, ...roots.flatMap((one) => search(one, isConnecting, at, true))];
  };
  return search;
};

export const createHeldElements = (rules: HostRules, holder: Holder): HeldElements => {
  const keys = new WeakMap<Element, object>();
  const keyOf = (element: Element): object => {
    const key = keys.get(element) ?? {};
    keys.set(element, key);
    return key;
  };
  const tell = (element: Element): boolean =>
    element.isConnected &&
    element.hasAttribute('data-held') &&
    document.dispatchEvent(new CustomEvent('askfirst-held', { detail: element }));
  const hold = createHolding(createWait(holder, keyOf), tell);
  const find = createFind(rules, holder);
  const scripts = createScripts(find, rules.mentions);

  const check: HeldElements['check'] = (element, isConnecting, at) => {
    if (isScript(element)) {
      const found = isConnecting ? scripts.ruleOfScript(element, at) : undefined;
      if (found) hold(element, 'src', found[1], found[0], true);
      return;
    }
    for (const name of attributesOf(element)) {
      const value = valueOf(element, name);
      const found = value && find(element, addressesOf(element, name, value), at);
      if (found) hold(element, name, value, found[0], isConnecting || element.isConnected);
    }
  };
  const takeBack: HeldElements['takeBack'] = (element, name, value) => {
    if (!element.hasAttribute('data-held')) return;
    const held = element.getAttribute(`data-${name}`);
    if (held === null || held === value) return;
    holder.forget(keyOf(element));
    for (const one of ['held', 'consent', name]) element.removeAttribute(`data-${one}`);
  };
  return {
    ...scripts,
    tell,
    isHeld: (element) => keys.has(element),
    check,
    takeBack,
    search: createSearch(check),
    assign(element, name, given, set) {
      // Only elements have attributes. For anything else the platform throws.
      if (element?.nodeType !== Node.ELEMENT_NODE || !attributesOf(element).includes(name)) return set();
      const value = String(given);
      const isRunning =
        isScript(element) && !scripts.isInert(element) && RUNNABLE.test(element.getAttribute('type') ?? '');
      // A script fetches nothing before it is in the page, and until then it may become another kind of script.
      const mayFetch = isScript(element) ? isRunning && runsThere(element) : true;
      // In a document that isn't shown, an address is relative to the page that it may come to.
      const at = element.ownerDocument.defaultView ? element : undefined;
      const found = mayFetch ? find(element, addressesOf(element, name, value), at) : undefined;
      takeBack(element, name, value);
      if (found) hold(element, name, value, found[0], element.isConnected, given);
      if (isScript(element) || !found) set();
      tell(element);
      return undefined;
    },
  };
};
