import type { Consumer } from '../../core/contract/askfirst.js';
import type { Undo } from '../../core/page/undo.js';

/** Loads the floating button, if the policy has a text for it. */
export const loadFloatingButton =
  (load: () => Promise<{ readonly showFloatingButton: Consumer }>): Consumer =>
  (consent) => {
    let undo: Undo | undefined;
    void consent.ready.then(async () => {
      if (consent.policy?.layout?.button) undo = (await load()).showFloatingButton(consent);
    });
    return () => undo?.();
  };
