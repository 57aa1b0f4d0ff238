import { NativeEvent } from './native-event.js';

/**
 * On `document`, when a surface was shown: the banner that asks once it could be read (after 0.2 seconds), the preferences as soon as they are
 * open. It is for counts that know no visitor, and says nothing of one.
 */
export class AskfirstShownEvent extends NativeEvent {
  declare readonly surface: 'banner' | 'preferences';
  constructor(surface: 'banner' | 'preferences') {
    super('askfirst-shown');
    this.surface = surface;
  }
}
