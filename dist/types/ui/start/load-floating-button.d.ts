import type { Consumer } from '../../core/contract/askfirst.js';
/** Has the floating button loaded on a site whose policy has a text for it. */
export declare const loadFloatingButton: (load: () => Promise<{
    readonly showFloatingButton: Consumer;
}>) => Consumer;
