import type { HTMLAttributes } from 'preact';
import type { MarkAttributes } from './attributes.js';
import type { AskfirstElements } from './elements.js';

type Elements = {
  [Tag in keyof AskfirstElements]: AskfirstElements[Tag] & HTMLAttributes<HTMLElementTagNameMap[Tag]>;
};

declare module 'preact' {
  interface HTMLAttributes<RefType extends EventTarget = EventTarget> extends MarkAttributes {}
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
