import type { Consumer, Settle } from '../core/types.js';
import { whenParsed } from '../core/when-parsed.js';

const isModule = (script: HTMLScriptElement): boolean => script.dataset['type'] === 'module';
const addressOf = (script: HTMLScriptElement): string | null | undefined =>
  script.getAttribute('src') ?? script.dataset['src'];

/** A script that another one makes; unless told so, it doesn't keep its order. */
const create = (
  type: string,
  text: string,
  { nonce }: HTMLElement,
  attributes: Iterable<Attr> = [],
): HTMLScriptElement => {
  const script = document.createElement('script');
  script.async = false;
  for (const { name, value } of attributes) script.setAttribute(name, value);
  script.type = type;
  script.text = text;
  // The nonce is read as a property: the attribute is empty once the element is in the page (HTML, section 2.5.8).
  script.nonce = nonce;
  return script;
};

const settled = (target: EventTarget, ...types: readonly string[]): Promise<unknown> =>
  new Promise((settle) => types.forEach((type) => target.addEventListener(type, settle, { once: true })));

/** An inline module tells nobody that it ran, but a second one behind it runs after it. Where the page's CSP stops that one, it isn't waited for. */
const afterModule = (module: HTMLElement): Promise<unknown> => {
  const script = create('module', 'document.dispatchEvent(new Event("askfirst-turn"))', module);
  document.head.append(script);
  script.remove();
  return settled(document, 'askfirst-turn', 'securitypolicyviolation');
};

/** Lets the browser paint what the visitor's click changed before other people's code takes the thread. A hidden tab waits until it is seen. */
const painted = (): Promise<unknown> => new Promise((settle) => requestAnimationFrame(() => setTimeout(settle)));

/**
 * Holds `<script type="text/plain" data-consent>` and runs each once it is allowed: in document order, `async` ones apart.
 * @param pageNonce the nonce of the gate's own script. On a page that has one, markup without it isn't revived: under
 *   `strict-dynamic` that would make injected markup trusted.
 */
export const scripts =
  (pageNonce: string) =>
  (consent: Parameters<Consumer>[0]): Settle => {
    const queue: HTMLScriptElement[] = [];
    let isRunning = false;
    const run = async (): Promise<void> => {
      if (isRunning) return;
      isRunning = true;
      if (document.readyState !== 'loading') await painted();
      /** Settles when the last script that the browser keeps in order has run. */
      let ran: Promise<unknown> | undefined;
      for (let next; (next = queue.shift());) {
        const address = addressOf(next);
        // While the page is parsed, a text may still be growing; it is whole once something follows it.
        if (next.defer || isModule(next) || !(address || next.nextSibling)) await whenParsed();
        if (!address && !isModule(next)) await ran;
        // The visitor, or the page, may have changed its mind meanwhile.
        if (!next.isConnected || !consent.allows(next.dataset['consent'] as string)) continue;
        // An element runs once at most, as what it was first (HTML, "already started"), so a new one takes the inert one's place.
        const script = create(next.dataset['type'] ?? '', next.text, next, next.attributes);
        if (address) script.src = address;
        // Of a nomodule script, which no browser of today runs, nothing is heard, so it isn't waited for.
        if (address && !script.async && !script.noModule) ran = settled(script, 'load', 'error');
        next.replaceWith(script);
        if (!address && isModule(next)) ran = afterModule(next);
      }
      isRunning = false;
    };
    return (element, allowed) => {
      const script = element as HTMLScriptElement;
      if (!allowed || (pageNonce && script.nonce !== pageNonce)) return;
      queue.push(script);
      void run();
    };
  };
