import type { LateCall } from './late.js';
import { override } from './override.js';
import type { Undo } from './types.js';

const NAMES = ['addEventListener', 'removeEventListener', 'open', 'close', 'write', 'writeln'] as const;

/**
 * Tells what released scripts do too late until it is undone: that they listen for what the page has been sent already, and
 * that they write into the document, which would erase it (HTML, section 8.4.3).
 * @param released the released script that runs now, or something true in its stead
 */
export const watchLateCalls = (released: () => unknown, tell: (call: LateCall) => void): Undo => {
  const isComplete = (): boolean => document.readyState === 'complete';
  const handlers = (): readonly unknown[] => [window.onload, document.onreadystatechange];
  const before = isComplete() ? handlers() : null;
  const undos = [window, document].flatMap((page, isDocument) =>
    NAMES.slice(0, isDocument ? 6 : 2).map((name) =>
      override(page, name, (original, given, target) => {
        const script = released();
        const listens = name.endsWith('r');
        const isPast = isComplete() || (given[0] === 'DOMContentLoaded' && document.readyState !== 'loading');
        // While the page's last scripts run, DOMContentLoaded may be over or still to come: it isn't sent twice.
        const result = !script || (listens && (!isPast || isComplete())) ? original(...given) : document;
        if (script && (isPast || !listens)) tell([target, name, given, script]);
        return result;
      }),
    ),
  );
  return () => {
    for (const undo of undos) undo();
    handlers().forEach((handler, index) => {
      if (before && handler !== before[index])
        tell(index ? [document, NAMES[0], ['readystatechange', handler], 0] : [window, NAMES[0], ['load', handler], 0]);
    });
  };
};
