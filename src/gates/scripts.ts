import { watchLateCalls } from '../core/late-calls.js';
import type { Consumer, Settle, Undo } from '../core/types.js';
import { whenParsed } from '../core/when-parsed.js';

/** An element with those attributes of a mark that the pattern names. The nonce is read as a property: the attribute is empty once the mark is in the page (HTML, section 2.5.8). */
const make = <Name extends 'script' | 'link'>(
  name: Name,
  { nonce, attributes }: HTMLElement,
  pattern: RegExp,
  properties: Partial<HTMLElementTagNameMap[Name]>,
): HTMLElementTagNameMap[Name] => {
  const element = document.createElement(name);
  for (const attribute of attributes)
    if (pattern.test(attribute.name)) element.setAttribute(attribute.name, attribute.value);
  return Object.assign(element, { nonce }, properties);
};

/** An inline module tells nobody that it ran, but a second one behind it runs after it, but in Firefox (153) where it imports. Where the page's CSP stops that one, it isn't waited for. */
const afterModule = (module: HTMLElement, turn: string): Promise<unknown> => {
  const script = make('script', module, /^$/, {
    type: 'module',
    async: false,
    text: `document.dispatchEvent(new Event("${turn}"))`,
  });
  document.head.append(script);
  script.remove();
  return heard(document, turn, 'securitypolicyviolation');
};

/** Listens by a method that isn’t watched for late calls, as the document’s own may be. */
const heard = (target: EventTarget, ...types: readonly string[]): Promise<unknown> =>
  new Promise((settle) => types.forEach((type) => document.head.addEventListener.call(target, type, settle)));

/** Lets the browser paint what the visitor's click changed before other people's code takes the thread. A hidden tab waits until it is seen. */
const painted = (): Promise<unknown> => new Promise((settle) => requestAnimationFrame(() => setTimeout(settle)));

const addressOf = (mark: HTMLScriptElement): string => mark.getAttribute('src') ?? mark.dataset['src'] ?? '';
const isModule = (mark: HTMLScriptElement): boolean => mark.dataset['type'] === 'module';
/** Whether it is fetched, and the browser says when it has run. Of data, and of code for browsers of old, nothing is heard. */
const isHeardOf = (mark: HTMLScriptElement): boolean =>
  !!addressOf(mark) && !mark.noModule && /^$|module|java/.test(mark.dataset['type'] ?? '');

/**
 * Holds `<script type="text/plain" data-consent>` and runs each once it is allowed: in document order, `async` ones apart.
 * @param pageNonce the nonce of the gate's own script. On a page that has one, markup without it isn't revived: under
 *   `strict-dynamic` that would make injected markup trusted.
 */
export const scripts =
  (pageNonce: string) =>
  (consent: Parameters<Consumer>[0]): Settle => {
    const queue: HTMLScriptElement[] = [];
    const preloads = new Map<Element, Element>();
    /** The body under which an address ran. */
    const bodies = new Map<string, Element>();
    let isRunning = false;
    let hasModule = false;
    let inFlight = 0;
    let turns = 0;
    let undo: Undo;
    let isLate = false;
    /** Settles when what was written late stands in the page. */
    let written: unknown;

    const hasNonce = (mark: HTMLElement): boolean => !pageNonce || mark.nonce === pageNonce;
    const released = (): unknown =>
      document.currentScript?.closest('[data-consent]') ?? (hasModule && !document.currentScript);
    const begin = (): void => {
      if (inFlight++) return;
      undo = watchLateCalls(released, (call) => {
        isLate = true;
        consent.late((late) => late.take(call));
      });
    };
    const end = (): void => {
      if (--inFlight) return;
      undo();
      if (isLate) consent.late((late) => late.catchUp());
      hasModule = isLate = false;
    };

    /** @returns what the one behind it waits for, where the browser says that it ran */
    const release = (mark: HTMLScriptElement): Promise<unknown> | undefined => {
      const src = addressOf(mark);
      const { type = '', consent: expression = '', again } = mark.dataset;
      // What a later body brings again has run.
      const key = expression + src;
      const isNew = again !== undefined || !src || (bodies.get(key) ?? document.body) === document.body;
      // The visitor, or the page, may have changed its mind meanwhile.
      if (!isNew || !mark.isConnected || !consent.allows(expression)) return undefined;
      bodies.set(key, document.body);
      begin();
      // An element runs once at most, as what it was first (HTML, "already started"), so a new one takes the inert one's place.
      const script = make('script', mark, /./, {
        async: mark.hasAttribute('async'),
        type,
        text: mark.text,
        ...(src && { src }),
      });
      const finish = (event?: unknown): void => {
        // Code of the page that has the inert one in hand listens there.
        if (event) mark.dispatchEvent(new Event((event as Event).type));
        if (isLate) written = consent.late((late) => queue.unshift(...late.finish(script).filter(hasNonce)));
        end();
      };
      mark.removeAttribute('onload');
      mark.removeAttribute('onerror');
      mark.replaceWith(script);
      hasModule ||= isModule(mark);
      const ran = isHeardOf(mark)
        ? heard(script, 'load', 'error')
        : !src && isModule(mark)
          ? afterModule(mark, `askfirst-${turns++}`)
          : undefined;
      if (ran) void ran.then(finish);
      else finish();
      return ran;
    };

    const run = async (): Promise<void> => {
      if (isRunning) return;
      isRunning = true;
      begin();
      if (document.readyState !== 'loading') await painted();
      /** Settles when the one before has run: what it writes comes before the next. */
      let ran: Promise<unknown> | undefined;
      for (let next; await ran, await written, (next = queue.shift());) {
        // While the page is parsed, a text may still be growing; it is whole once something follows it.
        if (next.defer || isModule(next) || !(addressOf(next) || next.nextSibling)) await whenParsed();
        // Code may read at once what it wrote.
        if (next.text.includes('.write')) await consent.late(() => {});
        ran = release(next);
        preloads.get(next)?.remove();
      }
      isRunning = false;
      end();
    };

    return (element, allowed) => {
      const mark = element as HTMLScriptElement;
      if (!allowed || !hasNonce(mark)) return;
      if (mark.hasAttribute('async') && addressOf(mark)) {
        void release(mark);
        return;
      }
      queue.push(mark);
      if (isHeardOf(mark)) {
        const link = make('link', mark, /^(cross|integ|ref|fetch)/, {
          rel: isModule(mark) ? 'modulepreload' : 'preload',
          as: 'script',
          href: addressOf(mark),
        });
        document.head.append(link);
        preloads.set(mark, link);
      }
      void run();
    };
  };
