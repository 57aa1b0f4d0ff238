import type { Consumer } from '../../core/contract/askfirst.js';
/** Loads the floating button, if the policy has a text for it. */
export declare const loadFloatingButton: (load: () => Promise<{
    readonly showFloatingButton: Consumer;
}>) => Consumer;
