import { nothing, type TemplateResult } from '../lit.js';
import type { Askfirst } from '../../core/contract/askfirst.js';
import type { Id } from '../../core/policy/id.js';
import { type NoticeWords } from './shortage.js';
interface Notice extends HTMLElement {
    readonly for: Id;
}
/** What else is off on this page, with links to it. Only the first notice on the page shows this. */
export declare const renderOthersOff: (notice: Notice, consent: Askfirst, words: NoticeWords) => TemplateResult | typeof nothing;
export {};
