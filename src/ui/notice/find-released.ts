import { findEmbed } from './cover-embed.js';

/** The nearest element before or after a notice that was held and works now. */
const findMark = (notice: Element): HTMLElement | null => {
  for (let one = notice.parentElement; one && one !== document.body; one = one.parentElement) {
    const mark = one.querySelector<HTMLElement>('[data-consent]:not(script,link,meta,style)');
    if (mark) return mark;
  }
  return null;
};

/** Makes an element focusable, if it isn't, as one does with the head of a section. */
const makeFocusable = (element: HTMLElement): HTMLElement => {
  if (element.tabIndex < 0 && !element.hasAttribute('tabindex')) element.tabIndex = -1;
  return element;
};

/**
 * What a notice was about, to move the focus there once it is allowed: the control, the frame or film, or the part of the page around the
 * notice.
 */
export const findReleased = (notice: HTMLElement & { readonly for: string }): HTMLElement | undefined => {
  const found =
    document.querySelector<HTMLElement>(`[data-consent-function="${CSS.escape(notice.for)}"]`) ??
    findEmbed(notice) ??
    findMark(notice) ??
    notice.parentElement;
  return found && found !== document.body ? makeFocusable(found) : undefined;
};
