import { type TemplateResult } from '../lit.js';
import type { PreferenceWords } from '../words/preferences-words.js';
/** What is said to a visitor who closed the dialog with switches turned and not saved. */
export declare const renderLeaving: ({ texts }: PreferenceWords, goBack: () => unknown, discard: () => unknown) => TemplateResult;
