import type { Consumer } from '../core/types.js';
/** Has the floating button loaded on a site whose policy has a text for it. */
export declare const floating: (load: () => Promise<{
    readonly button: Consumer;
}>) => Consumer;
