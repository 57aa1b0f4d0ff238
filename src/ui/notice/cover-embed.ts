import type { Undo } from '../../core/page/undo.js';

/** The elements beside a notice that take up room on the page while they wait. */
const EMBEDS = 'iframe,video,embed,object,img';
/** A notice doesn't fit on an element narrower than this, in pixels. */
const LEAST_WIDTH = 240;
/** Pixels between the notice's card and the edges of what it covers. */
const MARGIN = 8;

/** The held element beside a notice that the notice is about. */
export const findEmbed = (notice: Element): HTMLElement | undefined =>
  [notice.nextElementSibling, notice.previousElementSibling].find(
    (one): one is HTMLElement => one instanceof HTMLElement && one.matches(EMBEDS) && one.hasAttribute('data-consent'),
  );

/**
 * Lays a notice over the place of a held element, in that element's size, so that nothing moves when the notice comes and goes. If the
 * notice's card is higher, the place grows, and keeps that height.
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
  // jsdom (26) has no ResizeObserver, and no sizes.
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
