import type { Consumer, Settle } from '../core/types.js';
/**
 * Watches the page's marks, and has each settled when it is found and whenever what it waits for changes.
 * A script without the inert type has run before anything could hold it, so it isn't one of them.
 */
export declare const marks: (settleScript: (consent: Parameters<Consumer>[0]) => Settle, settleEmbed: Settle) => Consumer;
