import type { Undo } from '../../core/page/undo.js';

/**
 * Like `keepRoom`, for an element at the head of the page. The room is added above and scrolled away in one frame, so that nothing moves. A
 * visitor who scrolls up, or tabs there, finds the head of the page below the banner.
 */
export const keepRoomAbove = (over: HTMLElement): Undo => {
  // jsdom (26) has no ResizeObserver, and no sizes.
  if (typeof ResizeObserver === 'undefined') return () => {};
  const { style } = document.documentElement;
  const { paddingBlockStart, scrollPaddingBlockStart } = style;
  const readTop = (): number => document.body.getBoundingClientRect().top;
  /** Changes the room, and scrolls by the same amount. */
  const changeRoom = (change: () => void): void => {
    const before = readTop();
    change();
    scrollBy({ top: readTop() - before, behavior: 'instant' });
  };
  const keep = (): void =>
    changeRoom(() => {
      const room = `${over.offsetTop + over.offsetHeight}px`;
      style.paddingBlockStart = room;
      style.scrollPaddingBlockStart = room;
    });
  const leave = (): void => changeRoom(() => void Object.assign(style, { paddingBlockStart, scrollPaddingBlockStart }));
  const observer = new ResizeObserver(keep);
  observer.observe(over);
  addEventListener('beforeprint', leave);
  addEventListener('afterprint', keep);
  return () => {
    observer.disconnect();
    removeEventListener('beforeprint', leave);
    removeEventListener('afterprint', keep);
    leave();
  };
};
