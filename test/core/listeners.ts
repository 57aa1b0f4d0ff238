import type { Undo } from '../../src/core/page/undo.js';

/** Notes what is listened for on the page, so that a handle of a closed tab hears nothing any more. */
export const noteListeners = (): Undo => {
  const ended = new AbortController();
  // The gate may listen to any of them by the method of the head, which nobody watches.
  const targets = [window, document, document.head, ...(window.cookieStore ? [window.cookieStore] : [])];
  for (const target of targets)
    target.addEventListener = function (
      this: EventTarget | undefined,
      type: string,
      listener: EventListenerOrEventListenerObject | null,
      options?: boolean | AddEventListenerOptions,
    ) {
      const given = typeof options === 'object' ? options : { capture: !!options };
      EventTarget.prototype.addEventListener.call(this ?? window, type, listener, { signal: ended.signal, ...given });
    };
  return () => {
    ended.abort();
    for (const target of targets) Reflect.deleteProperty(target, 'addEventListener');
  };
};
