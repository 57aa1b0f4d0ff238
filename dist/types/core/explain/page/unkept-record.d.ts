import type { Consent } from '../../consent/consent.js';
/** Why the browser didn't keep the record, as far as the site's owner can mend it, and the cure. */
export declare const findUnkeptRecord: ({ policy, state: { record, volatile } }: Pick<Consent, "policy" | "state">, host?: string, isForeign?: boolean) => string | undefined;
