import type { Undo } from '../core/types.js';

/**
 * As `keepRoom`, for what lies over the head of the page. The room is added above and scrolled away in one frame, so that nothing
 * moves; who scrolls up, or tabs there, finds the head of the page below the banner.
 */
export const keepRoomAbove = (over: HTMLElement): Undo => {
  const { style } = document.documentElement;
  const { paddingBlockStart, scrollPaddingBlockStart } = style;
  const top = (): number => document.body.getBoundingClientRect().top;
  /** Changes the room, and scrolls by as much. */
  const keepingPlace = (change: () => void): void => {
    const before = top();
    change();
    scrollBy({ top: top() - before, behavior: 'instant' });
  };
  const observer = new ResizeObserver(() =>
    keepingPlace(() => {
      style.scrollPaddingBlockStart = style.paddingBlockStart = `${over.offsetTop + over.offsetHeight}px`;
    }),
  );
  observer.observe(over);
  return () => {
    observer.disconnect();
    keepingPlace(() => void Object.assign(style, { paddingBlockStart, scrollPaddingBlockStart }));
  };
};
