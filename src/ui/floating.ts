import type { Consumer, Undo } from '../core/types.js';

/** Has the floating button loaded on a site whose policy has a text for it. */
export const floating =
  (load: () => Promise<{ readonly button: Consumer }>): Consumer =>
  (consent) => {
    let undo: Undo | undefined;
    void consent.ready.then(async () => {
      if (consent.policy?.layout?.button) undo = (await load()).button(consent);
    });
    return () => undo?.();
  };
