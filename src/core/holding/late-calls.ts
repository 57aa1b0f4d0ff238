import type { LateCall } from '../contract/released-file.js';
import { override } from './override.js';
import type { Undo } from '../page/undo.js';

const NAMES = ['addEventListener', 'removeEventListener', 'open', 'close', 'write', 'writeln'] as const;

/**
 * Reports, until it is undone, the calls that released scripts make too late: they listen for an event that the page has already fired, or
 * they write into the document, which would erase it (HTML, section 8.4.3).
 * @param released returns the released script that runs now; `true` where it may be a module, of which the browser doesn't tell
 */
export const watchLateCalls = (released: () => unknown, tell: (call: LateCall) => void): Undo => {
  const isComplete = (): boolean => document.readyState === 'complete';
  const before = [window.onload, document.onreadystatechange, isComplete()];
  const undos = [window, document].flatMap((page, isDocument) =>
    NAMES.slice(0, isDocument ? 6 : 2).map((name) =>
      override(page, name, (original, given, target) => {
        const script = released();
        const [type] = given;
        // While the page's last scripts run, DOMContentLoaded may be over or still to come. So a listener for it is only replayed, not
        // added as well: it would be called twice.
        const isLate = !name.endsWith('r') || (type === 'DOMContentLoaded' && document.readyState === 'interactive');
        if (script && (isLate || isComplete())) tell([target, name, given, script]);
        return script && isLate ? document : original(...given);
      }),
    ),
  );
  return () => {
    for (const undo of undos) undo();
    const [onload, onreadystatechange, wasComplete] = before;
    if (!wasComplete) return;
    if (window.onload !== onload) tell([window, NAMES[0], ['load', window.onload], 0]);
    if (document.onreadystatechange !== onreadystatechange)
      tell([document, NAMES[0], ['readystatechange', document.onreadystatechange], 0]);
  };
};
