import type { Id } from '../../core/policy/id.js';
import type { ServiceSource } from '../../core/policy/service-source.js';
import type { Text } from '../../core/policy/text.js';
import type { Askfirst } from '../../core/contract/askfirst.js';
import { enNotice } from '../../locales/en-notice.js';
import { type Words } from '../words/words.js';
/** Why a function is off, and what would turn it on. */
export interface Shortage {
    /** What the visitor calls the function. */
    readonly name: string;
    /** What still works. */
    readonly without: Text | undefined;
    /** What it needs and why that is off, in a sentence or two. */
    readonly reason: string;
    /** What would have to be allowed; empty when the visitor can't. */
    readonly ids: readonly Id[];
    /** The services that would be on then. */
    readonly services: readonly ServiceSource[];
}
/** The texts, those of notices among them. */
export interface NoticeWords extends Words {
    readonly texts: Words['texts'] & Readonly<Record<keyof typeof enNotice, string>>;
}
/** English for what the visitor's language doesn't bring along. */
export declare const noticeWords: (words: Words) => NoticeWords;
/**
 * Why a function is off; undefined for one that works, or that the policy doesn't know.
 * @param id a function; or a category or a service, for what has no other name
 */
export declare const shortageOf: (id: Id, consent: Askfirst, words: NoticeWords) => Shortage | undefined;
