import type { Undo } from '../../core/page/undo.js';

type Room = Pick<CSSStyleDeclaration, 'paddingBlockEnd' | 'scrollPaddingBlockEnd'>;

/** What scrolls behind an element, besides the page itself: in many apps the page doesn't, and something inside does. */
const findScrollers = (over: HTMLElement): HTMLElement[] => {
  const { left, top, width } = over.getBoundingClientRect();
  const behind = document.elementsFromPoint(left + width / 2, Math.max(top - 1, 0));
  return behind.filter(
    (one): one is HTMLElement =>
      one instanceof HTMLElement &&
      one !== document.body &&
      one.scrollHeight > one.clientHeight &&
      /auto|scroll/.test(getComputedStyle(one).overflowY),
  );
};

/** Gives something that scrolls room at its end. Where more padding would make it larger, or press the body, it gets none. */
const giveRoom = (scroller: HTMLElement, room: string, before: Room): void => {
  const measured = scroller === document.documentElement ? document.body : scroller;
  const { offsetHeight } = measured;
  scroller.style.scrollPaddingBlockEnd = room;
  scroller.style.paddingBlockEnd = room;
  const isPressed = measured.offsetHeight < offsetHeight;
  const isLarger = measured === scroller && measured.offsetHeight > offsetHeight;
  if (isPressed || isLarger) scroller.style.paddingBlockEnd = before.paddingBlockEnd;
};

/**
 * Keeps what lies over the foot of the page from covering what has the focus (WCAG 2.2, 2.4.11): what scrolls behind it scrolls that
 * much further, and stops scrolling that much earlier. Nothing moves, and nothing of it is printed.
 */
export const keepRoom = (over: HTMLElement): Undo => {
  const rooms = new Map<HTMLElement, Room>();
  const leave = (): void => {
    for (const [{ style }, before] of rooms) Object.assign(style, before);
    rooms.clear();
  };
  const keep = (): void => {
    // What is hidden takes no room.
    if (!over.offsetHeight) {
      leave();
      return;
    }
    const room = `${innerHeight - over.offsetTop}px`;
    for (const scroller of [document.documentElement, ...findScrollers(over)]) {
      const { paddingBlockEnd, scrollPaddingBlockEnd } = scroller.style;
      const before = rooms.get(scroller) ?? { paddingBlockEnd, scrollPaddingBlockEnd };
      rooms.set(scroller, before);
      giveRoom(scroller, room, before);
    }
  };
  /** What began to scroll, or got the focus, since. */
  const meet = (event: Event): void => {
    if (event.type === 'focusin' || !rooms.has(event.target as HTMLElement)) keep();
  };
  // A page that is only imitated has no sizes (jsdom 26).
  if (typeof ResizeObserver === 'undefined') return () => {};
  const observer = new ResizeObserver(keep);
  observer.observe(over);
  const listeners = [
    [document, 'scroll', meet],
    [document, 'focusin', meet],
    [window, 'beforeprint', leave],
    [window, 'afterprint', keep],
  ] as const;
  for (const [target, type, listener] of listeners) target.addEventListener(type, listener, true);
  return () => {
    observer.disconnect();
    for (const [target, type, listener] of listeners) target.removeEventListener(type, listener, true);
    leave();
  };
};
