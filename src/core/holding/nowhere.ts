/**
 * An address of which nothing is asked, and that fails as on a broken line: later, and with the events of the standard. In WebKit a request
 * for `data:` that is sent by whoever hears that the last one failed never ends; this one does.
 */
export const NOWHERE = 'about:blank';
/** An address for sockets that leads nowhere: browsers connect to no such port (Fetch, section 2.9). */
export const NOWHERE_FOR_SOCKETS = 'wss://askfirst.invalid:1';
