import type { Texts } from './en.js';
/** The languages besides English, by BCP 47 tag: each is loaded when a page needs it. */
export declare const languages: Readonly<Record<string, () => Promise<{
    readonly texts: Texts;
}>>>;
