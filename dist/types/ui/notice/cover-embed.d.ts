import type { Undo } from '../../core/page/undo.js';
/** The held element beside a notice that the notice is about. */
export declare const findEmbed: (notice: Element) => HTMLElement | undefined;
/**
 * Has a notice lie over the place of what is held, in that one's size, so that nothing moves when the notice comes and when it goes. The
 * place grows where the notice's card is higher, and stays so.
 */
export declare const coverEmbed: (notice: HTMLElement, embed: HTMLElement, card: HTMLElement) => Undo;
