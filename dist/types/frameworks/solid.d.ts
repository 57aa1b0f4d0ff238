import type { JSX } from 'solid-js';
import type { MarkAttributes } from './attributes.js';
import type { AskfirstElements } from './elements.js';

type Elements = {
  [Tag in keyof AskfirstElements]: AskfirstElements[Tag] & JSX.HTMLAttributes<HTMLElementTagNameMap[Tag]>;
};

declare module 'solid-js' {
  namespace JSX {
    interface HTMLAttributes<T> extends MarkAttributes {}
    interface IntrinsicElements extends Elements {}
  }
}
