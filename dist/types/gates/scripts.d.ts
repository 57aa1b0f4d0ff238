import type { Consumer, Settle } from '../core/types.js';
/**
 * Holds `<script type="text/plain" data-consent>` and runs each once it is allowed: in document order, `async` ones apart.
 * @param pageNonce the nonce of the gate's own script. On a page that has one, markup without it isn't revived: under
 *   `strict-dynamic` that would make injected markup trusted.
 */
export declare const scripts: (pageNonce: string) => (consent: Parameters<Consumer>[0]) => Settle;
