import type { Undo } from '../../core/page/undo.js';
/** The held element beside a notice that the notice is about. */
export declare const findEmbed: (notice: Element) => HTMLElement | undefined;
/**
 * Lays a notice over the place of a held element, in that element's size, so that nothing moves when the notice comes and goes. If the
 * notice's card is higher, the place grows, and keeps that height.
 */
export declare const coverEmbed: (notice: HTMLElement, embed: HTMLElement, card: HTMLElement) => Undo;
