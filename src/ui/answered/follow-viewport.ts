import type { Undo } from '../../core/page/undo.js';

/** How far a surface keeps from the edges of what is seen, in pixels. */
const EDGE = 8;
/** How wide a scroll bar is at most, in pixels: what is seen doesn't count it, the window does. */
const SCROLL_BAR = 20;

/**
 * Keeps a surface in what is seen of a page that is wider than the phone: what is fixed there is fixed to all of the page's width, and
 * the foot of that lies below the screen. A page that the visitor has magnified is left as it is.
 */
export const followViewport = (surface: HTMLElement): Undo => {
  const view = window.visualViewport;
  if (!view) return () => {};
  const place = (): void => {
    const { width, height, offsetLeft, offsetTop, scale } = view;
    const isWider = scale <= 1 && width < innerWidth - SCROLL_BAR;
    const { style } = surface;
    style.inset = isWider ? `auto auto ${innerHeight - offsetTop - height + EDGE}px ${offsetLeft + EDGE}px` : '';
    style.inlineSize = isWider ? `${width - 2 * EDGE}px` : '';
    style.maxBlockSize = isWider ? `${height * 0.8}px` : '';
  };
  const types = ['resize', 'scroll'];
  for (const type of types) view.addEventListener(type, place);
  place();
  return () => {
    for (const type of types) view.removeEventListener(type, place);
  };
};
