import type { Undo } from '../../core/page/undo.js';

/** The distance in pixels between a surface and the edges of the visible part of the page. */
const EDGE = 8;
/** The greatest width of a scroll bar, in pixels. The window's width includes it; the width of the visible part doesn't. */
const SCROLL_BAR = 20;

/**
 * Keeps a surface in the visible part of a page that is wider than the phone. There, a fixed element is fixed to the whole width of the
 * page, so the foot of the page is below the screen. If the visitor has magnified the page, nothing is changed.
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
