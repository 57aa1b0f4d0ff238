import { createLike } from './create-like.js';

/** The types of script that the browser runs and fires a load event for (HTML, section 4.12.1). Data blocks have no such event. */
const CODE: readonly string[] = ['', 'module', 'text/javascript', 'application/javascript', 'application/x-javascript'];
/** The attributes that a preload must have in common with its script; otherwise the browser fetches twice. */
const FETCH_ATTRIBUTES: readonly string[] = ['crossorigin', 'integrity', 'referrerpolicy', 'fetchpriority'];

/**
 * The attributes that aren't copied. The nonce's attribute is empty in the page, and by the standard setting it to that removes the nonce, as
 * in Firefox (https://html.spec.whatwg.org/multipage/urls-and-fetching.html#nonce-attributes). The address is set with `setAttribute`,
 * because a page with trusted types, and the gate of hosts, can check it there.
 */
const OWN: readonly string[] = ['data-consent', 'nonce', 'src'];

export const addressOf = (mark: Element): string => mark.getAttribute('src') ?? mark.getAttribute('data-src') ?? '';

export const typeOf = (mark: Element): string => (mark.getAttribute('data-type') ?? '').trim().toLowerCase();

export const isModule = (mark: Element): boolean => typeOf(mark) === 'module';

/** Whether the script runs as soon as it is loaded, in no order with the others. */
export const isAsync = (mark: Element): boolean =>
  mark.hasAttribute('async') && (addressOf(mark) !== '' || isModule(mark));

/** Whether the script runs once the page is parsed, after those for which the parser waits. */
export const isDeferred = (mark: Element): boolean =>
  isModule(mark) || (mark.hasAttribute('defer') && addressOf(mark) !== '');

/** Whether the script is JavaScript. A browser that knows modules doesn't run it if it is `nomodule`. */
export const isCode = (mark: Element): boolean => CODE.includes(typeOf(mark));

/** Whether the script is fetched, and the browser fires an event when it has run. */
export const isHeardOf = (mark: Element): boolean =>
  mark instanceof HTMLScriptElement && addressOf(mark) !== '' && !mark.noModule && isCode(mark);

/**
 * Makes the script that runs in place of the mark. The mark itself can't run: the browser decides once what an element is (HTML, "already
 * started").
 */
export const createScript = (mark: HTMLElement): HTMLScriptElement => {
  const script = createLike(mark, 'script') as HTMLScriptElement;
  for (const attribute of mark.attributes)
    if (!OWN.includes(attribute.name)) script.setAttributeNode(attribute.cloneNode() as Attr);
  script.setAttribute('type', mark.getAttribute('data-type') ?? '');
  script.setAttribute('data-released', '');
  const address = addressOf(mark);
  if (address) script.setAttribute('src', address);
  script.async = mark.hasAttribute('async');
  script.textContent = mark.textContent;
  return script;
};

/** Has the browser preload a script that runs later. */
export const addPreload = (mark: HTMLElement): HTMLLinkElement => {
  const link = createLike(mark, 'link') as HTMLLinkElement;
  for (const name of FETCH_ATTRIBUTES) {
    const value = mark.getAttribute(name);
    if (value !== null) link.setAttribute(name, value);
  }
  link.rel = isModule(mark) ? 'modulepreload' : 'preload';
  link.as = 'script';
  link.href = addressOf(mark);
  document.head.append(link);
  return link;
};
