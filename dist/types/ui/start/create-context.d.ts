import type { Policy } from '../../core/policy/policy.js';
import type { Consent } from '../../core/consent/consent.js';
import type { WhenAnswered } from '../answered/answered.js';
import type { WithFollowers } from '../answered/followers.js';
import type { UiContext } from '../base/ui-context.js';
/** Makes what the parts of the UI are given, in the page's language, and in its next one once the page changes it. */
export declare const createContext: (consent: Consent, policy: Policy, whenAnswered: WhenAnswered, withFollowers: WithFollowers) => Promise<UiContext>;
