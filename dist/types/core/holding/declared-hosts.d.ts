import type { Holder } from './holder.js';
import { type HostRules } from '../rules/host-rules.js';
import type { Consent } from '../consent/consent.js';
import type { Undo } from '../page/undo.js';
import { type Patches } from './patches.js';
/** A gate that holds what is fetched from declared hosts. @returns what ends it, if that needs more than undoing its patches */
export type HostGate = (rules: HostRules, holder: Holder, consent: Consent, patches: Patches) => Undo | undefined;
/**
 * Attaches the gates of hosts once the policy declares any. Otherwise the platform stays as it is.
 * @param patches also holds what other gates replaced, so that all of it reaches the same frames
 */
export declare const declaredHosts: (gates: readonly HostGate[], holder: Holder, patches?: Patches) => (consent: Consent) => Undo;
