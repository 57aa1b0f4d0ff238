import type { Askfirst } from './types.js';
/** Why the browser didn't keep the record, as far as the site's owner can mend it, and the cure. */
export declare const problemOfRecord: ({ policy, state: { record, volatile } }: Pick<Askfirst, "policy" | "state">, host?: string) => string | undefined;
