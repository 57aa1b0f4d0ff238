import { type TemplateResult } from '../lit.js';
import type { PreferenceWords } from '../words/preferences-words.js';
/** The message to a visitor who closed the dialog with switches that are turned and not saved. */
export declare const renderLeaving: ({ texts }: PreferenceWords, goBack: () => unknown, discard: () => unknown) => TemplateResult;
