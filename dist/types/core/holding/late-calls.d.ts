import type { LateCall } from '../contract/released-file.js';
import type { Undo } from '../page/undo.js';
/**
 * Tells what released scripts do too late until it is undone: that they listen for what the page has been sent already, and
 * that they write into the document, which would erase it (HTML, section 8.4.3).
 * @param released the released script that runs now, or something true in its stead
 */
export declare const watchLateCalls: (released: () => unknown, tell: (call: LateCall) => void) => Undo;
