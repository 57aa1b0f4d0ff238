import type { Answers } from './answers.js';
/** Takes away, step by step, what a page can have done to it from outside; ends as soon as that helped. @param sheets the surface's own styles */
export declare const mendAnswers: (surface: HTMLElement, { root, accept, refuse }: Answers, sheets: readonly CSSStyleSheet[], isFair: () => boolean) => boolean;
