import type { HTMLAttributes } from 'svelte/elements';
import type { MarkAttributes } from './attributes.js';
import type { AskfirstElements } from './elements.js';

type Elements = {
  [Tag in keyof AskfirstElements]: AskfirstElements[Tag] & HTMLAttributes<HTMLElementTagNameMap[Tag]>;
};

declare module 'svelte/elements' {
  interface HTMLAttributes<T extends EventTarget> extends MarkAttributes {}
  interface SvelteHTMLElements extends Elements {}
}
