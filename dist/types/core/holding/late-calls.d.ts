import type { LateCall } from '../contract/released-file.js';
import type { Undo } from '../page/undo.js';
/**
 * Reports, until it is undone, the calls that released scripts make too late: they listen for an event that the page has already fired, or
 * they write into the document, which would erase it (HTML, section 8.4.3).
 * @param released returns the released script that runs now; `true` where it may be a module, of which the browser doesn't tell
 */
export declare const watchLateCalls: (released: () => unknown, tell: (call: LateCall) => void) => Undo;
