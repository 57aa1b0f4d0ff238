import { type TemplateResult } from '../lit.js';
import type { Id } from '../../core/policy/id.js';
import type { PreferenceWords } from '../words/preferences-words.js';
/**
 * A switch. Its name is the text with the id `…-name` and never changes; words beside the switch say whether it is on.
 * @param isPartly whether only a part of what it stands for is on
 */
export declare const renderSwitch: (id: Id, isOn: boolean, { texts }: PreferenceWords, turn: () => void, isPartly?: boolean) => TemplateResult;
