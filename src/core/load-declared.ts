import type { Consumer } from './types.js';

/**
 * Has the file loaded that holds what is asked of declared hosts and written under declared names, once one of their services isn't
 * allowed, or may soon be refused: the visitor has something of ours open. The parser waits for it as for the gate itself, so that it is in
 * force before the page's next script; `document.write` is the only way to that from a script. With a gate that came late itself
 * (`async`, `defer`, by another script) it comes later.
 * @param tag the gate's own element, whose nonce and mode the file gets
 * @param base where the file lies, relative to the gate
 */
export const loadDeclared =
  (tag: HTMLScriptElement | null, base: string): Consumer =>
  (consent) => {
    const { gate = '' } = tag?.dataset ?? {};
    let isAsked = gate === 'off';
    let isOpen = !!gate;
    const look = (): void => {
      const { services = [], undeclared } = consent.policy ?? {};
      const isNeeded = services.some(
        ({ id, hosts, cookies }) => (hosts?.[0] ?? cookies?.[0]) && (isOpen || !consent.allows(id)),
      );
      if (isAsked || !(isNeeded || undeclared === 'hold')) return;
      isAsked = true;
      const script = document.createElement('script');
      script.src = new URL(`${base}askfirst-declared.js`, tag?.src || document.baseURI).href;
      script.dataset['gate'] = gate;
      if (tag?.nonce) script.setAttribute('nonce', tag.nonce);
      if (document.readyState === 'loading' && tag && tag === document.currentScript && !tag.async && !tag.defer)
        // eslint-disable-next-line @typescript-eslint/no-deprecated
        document.write(script.outerHTML);
      else document.head.append(script);
    };
    void customElements.whenDefined('askfirst-banner').then(() => {
      isOpen = true;
      look();
    });
    return consent.subscribe(look);
  };
