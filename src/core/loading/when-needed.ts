import type { Consumer } from '../contract/askfirst.js';

/**
 * Has declared hosts and entries held once one of their services isn't allowed, or may soon be refused: the visitor has something of ours
 * open. Who accepted everything needs no such gates.
 * @param gate how the page wants them held
 * @param hold begins to hold them. It is called once at most
 */
export const whenNeeded =
  (gate: string | undefined, hold: () => void): Consumer =>
  (consent) => {
    let isHeld = gate === 'off';
    let isOpen = gate === 'report';
    const check = (): void => {
      const { services = [], undeclared } = consent.policy ?? {};
      const isNeeded = services.some(
        ({ id, hosts, cookies }) => (hosts?.[0] ?? cookies?.[0]) && (isOpen || !consent.allows(id)),
      );
      if (isHeld || !(isNeeded || undeclared === 'hold')) return;
      isHeld = true;
      hold();
    };
    void customElements.whenDefined('askfirst-banner').then(() => {
      isOpen = true;
      check();
    });
    return consent.subscribe(check);
  };
