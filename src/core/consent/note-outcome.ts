import { NativeEvent } from '../contract/native-event.js';
import type { Consent } from './consent.js';

/** Notes the event that followed the release of a mark, and tells whoever waits for this mark. */
export const noteOutcome = ({ outcomes }: Pick<Consent, 'outcomes'>, mark: Element, outcome: string): void => {
  outcomes.set(mark, outcome);
  mark.dispatchEvent(new NativeEvent('askfirst-released'));
};
