import type { Answers } from './answers.js';

/**
 * Removes, step by step, what a page may have done to a surface from outside, until the answers are alike.
 * @param sheets the surface's own styles
 */
export const mendAnswers = (
  surface: HTMLElement,
  { root, accept, refuse }: Answers,
  sheets: readonly CSSStyleSheet[],
  isFair: () => boolean,
): boolean => {
  const steps = [
    () => {
      root.adoptedStyleSheets = [...sheets];
      for (const sheet of root.querySelectorAll('style, link')) sheet.remove();
      for (const button of [accept, refuse]) {
        for (const name of ['style', 'hidden', 'disabled', 'inert', 'aria-hidden']) button.removeAttribute(name);
        button.className = 'fill';
        for (let box = button.parentElement; box; box = box.parentElement)
          for (const name of ['style', 'hidden', 'inert']) box.removeAttribute(name);
      }
    },
    () => {
      const { style } = surface;
      for (const [name, value] of [
        ...[
          ['block-size', 'auto'],
          ['max-block-size', '80dvh'],
          ['overflow', 'auto'],
          ['clip-path', 'none'],
        ],
        ...[
          ['transform', 'none'],
          ['filter', 'none'],
          ['opacity', '1'],
          ['contain', 'none'],
          ['mask', 'none'],
        ],
      ] as const)
        style.setProperty(name, value, 'important');
    },
    () => {
      // A popover of the page may cover the surface. When the surface is shown again, it is above that popover.
      surface.popover = 'manual';
      surface.hidePopover();
      surface.showPopover();
    },
  ];
  return steps.some((step) => {
    step();
    return isFair();
  });
};
