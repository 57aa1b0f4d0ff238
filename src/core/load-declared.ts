import { loadBeside } from './load-beside.js';
import type { Consumer } from './types.js';

/**
 * Has the file loaded that holds what is asked of declared hosts and written under declared names, once one of their services isn't
 * allowed, or may soon be refused: the visitor has something of ours open.
 * @param tag the gate's own element
 * @param base where the file lies, relative to the gate
 * @param gate the tag's `data-gate`
 */
export const loadDeclared =
  (tag: HTMLScriptElement | null, base: string, gate = ''): Consumer =>
  (consent) => {
    let isAsked = gate === 'off';
    let isOpen = !!gate;
    const look = (): void => {
      const { services = [], undeclared } = consent.policy ?? {};
      const isNeeded = services.some(
        ({ id, hosts, cookies }) => (hosts?.[0] ?? cookies?.[0]) && (isOpen || !consent.allows(id)),
      );
      if (isAsked || !(isNeeded || undeclared === 'hold')) return;
      isAsked = true;
      loadBeside(tag, base, 'askfirst-declared.js');
    };
    void customElements.whenDefined('askfirst-banner').then(() => {
      isOpen = true;
      look();
    });
    return consent.subscribe(look);
  };
