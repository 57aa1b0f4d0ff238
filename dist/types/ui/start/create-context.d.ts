import type { Policy } from '../../core/policy/policy.js';
import type { Consent } from '../../core/consent/consent.js';
import type { WhenAnswered } from '../answered/answered.js';
import type { WithFollowers } from '../answered/followers.js';
import type { UiContext } from '../base/ui-context.js';
/** Makes the context for the parts of the UI, in the page's language. It follows when the page changes its language. */
export declare const createContext: (consent: Consent, policy: Policy, whenAnswered: WhenAnswered, withFollowers: WithFollowers) => Promise<UiContext>;
