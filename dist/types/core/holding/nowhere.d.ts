/**
 * A request to this address asks no host. It fails as on a broken connection: later, and with the events of the standard. A `data:` address
 * wouldn't do: in WebKit, such a request never ends if it is sent from the error event of the last one.
 */
export declare const NOWHERE = "about:blank";
/** An address at which no socket connects: browsers block its port (Fetch, section 2.9). */
export declare const NOWHERE_FOR_SOCKETS = "wss://askfirst.invalid:1";
