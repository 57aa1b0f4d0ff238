import type { Answers } from './answers.js';
/**
 * Removes, step by step, what a page may have done to a surface from outside, until the answers are alike.
 * @param sheets the surface's own styles
 */
export declare const mendAnswers: (surface: HTMLElement, { root, accept, refuse }: Answers, sheets: readonly CSSStyleSheet[], isFair: () => boolean) => boolean;
