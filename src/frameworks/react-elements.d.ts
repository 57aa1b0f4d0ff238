import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { MarkAttributes } from './attributes.js';
import type { AskfirstElements } from './elements.js';

type Elements = {
  [Tag in keyof AskfirstElements]: AskfirstElements[Tag] &
    DetailedHTMLProps<HTMLAttributes<HTMLElementTagNameMap[Tag]>, HTMLElementTagNameMap[Tag]>;
};

declare module 'react' {
  interface HTMLAttributes<T> extends MarkAttributes {}
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
