import { Event } from '../page/natives-for-marks.js';
import type { Consent } from './consent.js';

/** Notes what became of a released mark: the event that told of it. Who waits for the mark hears of it. */
export const noteOutcome = ({ outcomes }: Pick<Consent, 'outcomes'>, mark: Element, outcome: string): void => {
  outcomes.set(mark, outcome);
  mark.dispatchEvent(new Event('askfirst-released'));
};
