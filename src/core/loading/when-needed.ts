import type { Consumer } from '../contract/askfirst.js';

/**
 * Begins to hold declared hosts and entries once one of their services isn't allowed, or may soon be refused because the visitor has opened
 * a surface of the widget. A visitor who accepted everything needs no such gates.
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
