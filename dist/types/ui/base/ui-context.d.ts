import type { Consent } from '../../core/consent/consent.js';
import type { AskfirstElement } from './element.js';
import type { Words } from '../words/words.js';
/** What the parts of the UI that are loaded later get. */
export interface UiContext {
    readonly consent: Consent;
    readonly words: Words;
    /** Defines an element, with the handle and the texts in it. If the name is defined already, nothing changes. */
    readonly define: (tag: string, Base: typeof AskfirstElement) => void;
}
