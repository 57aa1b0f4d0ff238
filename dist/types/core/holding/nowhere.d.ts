/**
 * A request to this address asks no host. It fails as on a broken connection: later, and with the events of the standard. A `data:` address
 * isn't used: in WebKitGTK 2.50, such a request never ends if it is sent from the error event of the last one. No report of this is known;
 * "may be sent again by whoever hears that it failed" in test/gates/requests.test.ts checks it.
 */
export declare const NOWHERE = "about:blank";
/** An address at which no socket connects: browsers block its port (Fetch, section 2.9). */
export declare const NOWHERE_FOR_SOCKETS = "wss://askfirst.invalid:1";
