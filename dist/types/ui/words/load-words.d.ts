import type { Policy } from '../../core/policy/policy.js';
import type { Consent } from '../../core/consent/consent.js';
import type { Words } from './words.js';
/** Loads the texts of the page's language, else of a language that the visitor reads. If they can't be loaded, the texts are English. */
export declare const loadWords: ({ texts, controller, categories }: Policy, consent: Pick<Consent, "state" | "said">) => Promise<Words>;
