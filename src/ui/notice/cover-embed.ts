import type { Undo } from '../../core/page/undo.js';

/** What may stand beside a notice, and has a place of its own on the page while it waits. */
const EMBEDS = 'iframe,video,embed,object,img';
/** On something narrower, in pixels, a notice has no room. */
const LEAST_WIDTH = 240;
/** Pixels between the notice's card and the edges of what it covers. */
const MARGIN = 8;

/** The held element beside a notice that the notice is about. */
export const findEmbed = (notice: Element): HTMLElement | undefined =>
  [notice.nextElementSibling, notice.previousElementSibling].find(
    (one): one is HTMLElement => one instanceof HTMLElement && one.matches(EMBEDS) && one.hasAttribute('data-consent'),
  );

/**
 * Has a notice lie over the place of what is held, in that one's size, so that nothing moves when the notice comes and when it goes. The
 * place grows where the notice's card is higher, and stays so.
 */
export const coverEmbed = (notice: HTMLElement, embed: HTMLElement, card: HTMLElement): Undo => {
  const { style } = notice;
  let offset = { x: 0, y: 0 };
  const leave = (): void => {
    notice.removeAttribute('data-covers');
    for (const name of ['inline-size', 'block-size', 'translate']) style.removeProperty(name);
    offset = { x: 0, y: 0 };
  };
  const lay = (): void => {
    const needed = card.offsetHeight + 2 * MARGIN;
    const { width, height } = embed.getBoundingClientRect();
    if (width < LEAST_WIDTH || !height) {
      leave();
      return;
    }
    notice.setAttribute('data-covers', '');
    if (height < needed) embed.style.minBlockSize = `${needed}px`;
    const place = embed.getBoundingClientRect();
    style.inlineSize = `${place.width}px`;
    style.blockSize = `${place.height}px`;
    const own = notice.getBoundingClientRect();
    offset = { x: offset.x + place.left - own.left, y: offset.y + place.top - own.top };
    style.translate = `${offset.x}px ${offset.y}px`;
  };
  // A page that is only imitated has no sizes (jsdom 26).
  if (typeof ResizeObserver === 'undefined') return () => {};
  const observer = new ResizeObserver(lay);
  observer.observe(embed);
  observer.observe(card);
  lay();
  return () => {
    observer.disconnect();
    leave();
  };
};
