import type { Undo } from '../core/types.js';

/**
 * Keeps what lies over the foot of the page from covering what has the focus (WCAG 2.2, 2.4.11): the page scrolls that much
 * further, and stops scrolling that much earlier. Nothing moves: where more padding would press the body, there is none.
 */
export const keepRoom = (over: HTMLElement): Undo => {
  const { style } = document.documentElement;
  const { paddingBlockEnd, scrollPaddingBlockEnd } = style;
  const leave = (): void => void Object.assign(style, { paddingBlockEnd, scrollPaddingBlockEnd });
  const observer = new ResizeObserver(() => {
    // What is hidden takes no room.
    if (!over.offsetHeight) {
      leave();
      return;
    }
    // eslint-disable-next-line @typescript-eslint/restrict-plus-operands -- two bytes of every first visit
    const room = innerHeight - over.offsetTop + 'px';
    const { offsetHeight } = document.body;
    style.scrollPaddingBlockEnd = style.paddingBlockEnd = room;
    if (document.body.offsetHeight < offsetHeight) style.paddingBlockEnd = paddingBlockEnd;
  });
  observer.observe(over);
  return () => {
    observer.disconnect();
    leave();
  };
};
