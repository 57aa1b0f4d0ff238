import type { Policy } from '../../core/policy/policy.js';

/** The proper name of the signal that all languages’ texts speak of. */
const GPC = 'Global Privacy Control';

/** A text about a signal, with the name of the one that the browser sends: Global Privacy Control, or another that the policy heeds. */
export const nameSignal = (text = '', { signals = [] }: Pick<Policy, 'signals'>): string => {
  const said = navigator as unknown as Readonly<Record<string, unknown>>;
  const [other] = signals.filter((name) => Number(said[name]) === 1);
  return said['globalPrivacyControl'] === true || !other
    ? text
    : text.replace(GPC, other === 'doNotTrack' ? 'Do Not Track' : other);
};
