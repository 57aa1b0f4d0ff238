import type { Consumer } from './types.js';

/**
 * Has the file loaded that holds what is asked of declared hosts and written under declared names, once one of their services isn't
 * allowed, or may soon be refused: the visitor has something of ours open.
 * @param gate how the gate's own element wants it held
 */
export const loadDeclared =
  (gate: string | undefined, load: (file: string) => void): Consumer =>
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
      load('askfirst-declared.js');
    };
    void customElements.whenDefined('askfirst-banner').then(() => {
      isOpen = true;
      look();
    });
    return consent.subscribe(look);
  };
