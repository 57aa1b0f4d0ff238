import type { Consent } from '../../core/consent/consent.js';
import type { AskfirstElement } from './element.js';
import type { Words } from '../words/words.js';

/** What the parts of the UI are given that are loaded later. */
export interface UiContext {
  readonly consent: Consent;
  readonly words: Words;
  /** Defines an element, with handle and texts in it. The first one keeps the name. */
  readonly define: (tag: string, Base: typeof AskfirstElement) => void;
}
