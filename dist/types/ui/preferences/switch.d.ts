import { type TemplateResult } from '../lit.js';
import type { Id } from '../../core/policy/id.js';
import type { PreferenceWords } from '../words/preferences-words.js';
/**
 * A switch. Its name is the text with the id `…-name`, and stays; whether it is on stands beside it in words.
 * @param isPartly what it stands for is partly on
 */
export declare const renderSwitch: (id: Id, isOn: boolean, { texts }: PreferenceWords, turn: () => void, isPartly?: boolean) => TemplateResult;
