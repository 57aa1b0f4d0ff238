import type { Policy } from '../../core/policy/policy.js';

/** The signal's name, as the texts of all languages have it. */
const GPC = 'Global Privacy Control';

/**
 * A text about a signal, with the name of the signal that the browser sends: Global Privacy Control, or another one that the policy
 * follows.
 */
export const nameSignal = (text = '', { signals = [] }: Pick<Policy, 'signals'>): string => {
  const said = navigator as unknown as Readonly<Record<string, unknown>>;
  const [other] = signals.filter((name) => Number(said[name]) === 1);
  return said['globalPrivacyControl'] === true || !other
    ? text
    : text.replace(GPC, other === 'doNotTrack' ? 'Do Not Track' : other);
};
