import { standIn } from './stand-in.js';
import type { Undo } from './types.js';

/** What a page has once, in that order, and where. */
const eventsOf = (window: Window, document: Document): readonly (readonly [string, EventTarget])[] => [
  ['readystatechange', document],
  ['DOMContentLoaded', document],
  ['load', window],
  ['pageshow', window],
];

/**
 * A script that is released after the page has loaded still waits for that. Until undone, what released scripts want to be
 * called for and is past, they are called for then, once; nobody else is called again.
 * @param isReleased whether the code that runs now is a released script's
 */
export const lateEvents = (isReleased: () => unknown): Undo => {
  const events = eventsOf(window, document);
  const isComplete = (): boolean => document.readyState === 'complete';
  const handlers = (): readonly unknown[] => events.map(([type, page]) => Reflect.get(page, `on${type}`));
  const before = isComplete() && handlers();
  /** A name that nobody else listens to: so it is the browser that sees to order, `this`, `once`, `signal` and errors. */
  const late = (type: unknown): string => `${String(type)} ${start}`;
  const start = performance.now();
  const undos = [window, document].flatMap((page) =>
    ['addEventListener', 'removeEventListener'].map((name) =>
      standIn(page, name, (original, [type, ...listener], target) => {
        const isAdded = name < 'r';
        const isPast =
          type === 'DOMContentLoaded'
            ? document.readyState !== 'loading'
            : isComplete() && events.some((event) => event[0] === type && event[1] === target);
        const isLate = !isAdded || (isPast && isReleased());
        // While the last scripts of the page run, DOMContentLoaded may be over or be still to come: it isn't told twice.
        if (!isAdded || !isLate || isComplete()) original(type, ...listener);
        if (isLate) original(late(type), ...listener);
      }),
    ),
  );
  return () => {
    for (const undo of undos) undo();
    events.forEach(([type, page], index) => {
      const handler = handlers()[index];
      if (before && handler !== before[index]) page.addEventListener(late(type), handler as EventListener);
      const event = new Event(late(type), { bubbles: true });
      document.dispatchEvent(Object.defineProperty(event, 'type', { value: type }));
    });
  };
};
