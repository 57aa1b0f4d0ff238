import { findEmbed } from './cover-embed.js';

/** The nearest element before or after a notice that was held and works now. */
const findMark = (notice: Element): HTMLElement | null => {
  for (let one = notice.parentElement; one && one !== document.body; one = one.parentElement) {
    const mark = one.querySelector<HTMLElement>('[data-consent]:not(script,link,meta,style)');
    if (mark) return mark;
  }
  return null;
};

/** What can have the focus at last: what can't by itself is made to, as the head of a part of the page is. */
const makeFocusable = (element: HTMLElement): HTMLElement => {
  if (element.tabIndex < 0 && !element.hasAttribute('tabindex')) element.tabIndex = -1;
  return element;
};

/** What a notice was about, to go on to once it is allowed: the control, the frame or film, or the part of the page it stands in. */
export const findReleased = (notice: HTMLElement & { readonly for: string }): HTMLElement | undefined => {
  const found =
    document.querySelector<HTMLElement>(`[data-consent-function="${CSS.escape(notice.for)}"]`) ??
    findEmbed(notice) ??
    findMark(notice) ??
    notice.parentElement;
  return found && found !== document.body ? makeFocusable(found) : undefined;
};
