import type { Consent } from '../../consent/consent.js';
/** Says why the browser didn't store the record, where the site's owner can mend it, and the cure. */
export declare const findUnkeptRecord: ({ policy, state: { record, volatile } }: Pick<Consent, "policy" | "state">, host?: string, isForeign?: boolean) => string | undefined;
