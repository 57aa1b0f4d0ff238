import type { Undo } from '../../src/core/types.js';

/** Notes what is listened for on the page, so that a handle of a closed tab hears nothing any more. */
export const noteListeners = (): Undo => {
  const ended = new AbortController();
  const targets: readonly EventTarget[] = [window, document, ...(window.cookieStore ? [window.cookieStore] : [])];
  const undos = targets.map((target) => {
    const add = target.addEventListener.bind(target);
    target.addEventListener = (
      type: string,
      listener: EventListenerOrEventListenerObject | null,
      options?: boolean | AddEventListenerOptions,
    ) => {
      const given = typeof options === 'object' ? options : { capture: !!options };
      add(type, listener, { signal: ended.signal, ...given });
    };
    return () => Reflect.deleteProperty(target, 'addEventListener');
  });
  return () => {
    ended.abort();
    undos.forEach((undo) => undo());
  };
};
