import { type Holder } from './hold.js';
import { type HostRules } from './rules.js';
import type { Askfirst, Undo } from './types.js';
/** A gate that holds what is fetched from declared hosts. */
export type HostGate = (rules: HostRules, holder: Holder, consent: Askfirst) => Undo;
/**
 * Attaches the gates of hosts once the policy declares any: where it doesn't, the platform stays as it is.
 * @param onlyReports holds nothing, and tells what would be held
 */
export declare const declaredHosts: (gates: readonly HostGate[], onlyReports: boolean) => (consent: Askfirst) => Undo;
