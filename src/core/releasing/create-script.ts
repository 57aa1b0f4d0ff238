import { createLike } from './create-like.js';

/** The types of what the browser runs and has a load event for (HTML, section 4.12.1). Data blocks have none. */
const CODE: readonly string[] = ['', 'module', 'text/javascript', 'application/javascript', 'application/x-javascript'];
/** What a fetch ahead must have in common with the script's own, or the browser fetches twice. */
const FETCH_ATTRIBUTES: readonly string[] = ['crossorigin', 'integrity', 'referrerpolicy', 'fetchpriority'];

/**
 * What isn't copied as it stands. The nonce's attribute is empty in the page, and setting it takes the nonce away (Firefox 153). An address
 * is given by its name: that is what a page with trusted types, or the gate of hosts, can check.
 */
const OWN: readonly string[] = ['data-consent', 'nonce', 'src'];

export const addressOf = (mark: Element): string => mark.getAttribute('src') ?? mark.getAttribute('data-src') ?? '';

export const typeOf = (mark: Element): string => (mark.getAttribute('data-type') ?? '').trim().toLowerCase();

export const isModule = (mark: Element): boolean => typeOf(mark) === 'module';

/** Whether it runs whenever it comes, without the others. */
export const isAsync = (mark: Element): boolean =>
  mark.hasAttribute('async') && (addressOf(mark) !== '' || isModule(mark));

/** Whether it runs after those that the parser waits for, once the page is parsed. */
export const isDeferred = (mark: Element): boolean =>
  isModule(mark) || (mark.hasAttribute('defer') && addressOf(mark) !== '');

/** Whether the browser runs it, if it isn't too young a browser for it. */
export const isCode = (mark: Element): boolean => CODE.includes(typeOf(mark));

/** Whether it is fetched, and the browser says when it has run. */
export const isHeardOf = (mark: Element): boolean =>
  mark instanceof HTMLScriptElement && addressOf(mark) !== '' && !mark.noModule && isCode(mark);

/** The script that runs in the mark's stead: an element runs once at most, as what it was first (HTML, "already started"). */
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

/** What has the browser fetch a script that runs later. */
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
