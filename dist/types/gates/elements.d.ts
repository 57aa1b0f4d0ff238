import type { HostGate } from '../core/holding/declared-hosts.js';
/**
 * Holds elements for declared hosts, however they come into the page. A script that another script put in waits where it is and stays the
 * same element when it runs, because its maker may keep a reference to it. Everything else becomes a mark, and is released like the marks
 * that the site's owner wrote. A script in the served page doesn't run, but the browser may have requested it already.
 */
export declare const elements: HostGate;
