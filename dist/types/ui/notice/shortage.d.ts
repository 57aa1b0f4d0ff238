import type { Id } from '../../core/policy/id.js';
import type { ServiceSource } from '../../core/policy/service-source.js';
import type { Text } from '../../core/policy/text.js';
import type { Askfirst } from '../../core/contract/askfirst.js';
import { enNotice } from '../../locales/en-notice.js';
import { type Words } from '../words/words.js';
/** Why a function is off, and what would turn it on. */
export interface Shortage {
    /** The function's name for visitors. */
    readonly name: string;
    /** What still works without it. */
    readonly without: Text | undefined;
    /** What it needs and why that is off, in a sentence or two. */
    readonly reason: string;
    /** The ids that would have to be allowed; empty if the visitor can't allow them. */
    readonly ids: readonly Id[];
    /** The services that would then be on. */
    readonly services: readonly ServiceSource[];
}
/** All texts, with those of notices. */
export interface NoticeWords extends Words {
    readonly texts: Words['texts'] & Readonly<Record<keyof typeof enNotice, string>>;
}
/** Uses English for texts that the visitor's language lacks. */
export declare const noticeWords: (words: Words) => NoticeWords;
/**
 * Why a function is off; undefined if it works, or the policy doesn't have it.
 * @param id a function; or a category or a service, if there is no function for it
 */
export declare const shortageOf: (id: Id, consent: Askfirst, words: NoticeWords) => Shortage | undefined;
