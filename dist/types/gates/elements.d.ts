import type { HostGate } from '../core/holding/declared-hosts.js';
/**
 * Holds elements for declared hosts, however they come into the page. A script that another one put in waits where it is, and
 * is the same one when it runs: its maker may hold on to it. All else is made a mark, to be released like those that the site's owner
 * wrote. What stands in the served page doesn't run, but the browser may have asked for it already.
 */
export declare const elements: HostGate;
