import type { HTMLAttributes } from 'vue';
import type { MarkAttributes } from './attributes.js';
import type { AskfirstElements } from './elements.js';

type Elements = {
  [Tag in keyof AskfirstElements]: new () => HTMLElementTagNameMap[Tag] & {
    $props: AskfirstElements[Tag] & HTMLAttributes;
  };
};

declare module 'vue' {
  interface HTMLAttributes extends MarkAttributes {}
  interface GlobalComponents extends Elements {}
}
