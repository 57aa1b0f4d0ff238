import { NativeEvent } from './native-event.js';
/**
 * On `document`, when a surface was shown: the banner that asks once it could be read (after 0.2 seconds), the preferences as soon as they are
 * open. It is for counts that know no visitor, and says nothing of one.
 */
export declare class AskfirstShownEvent extends NativeEvent {
    readonly surface: 'banner' | 'preferences';
    constructor(surface: 'banner' | 'preferences');
}
