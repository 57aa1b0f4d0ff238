import type { Policy } from '../../core/policy/policy.js';
import type { Receipt } from '../../core/contract/receipt.js';
import type { ConsentState } from '../../core/contract/state.js';
import type { ConsentRecord } from '../../core/record/record.js';
/** The present answer: what, when, how, and for how long. */
export declare const receiptEvent: ({ record, unanswered, volatile }: Pick<ConsentState, "record" | "unanswered" | "volatile">, policy: Policy) => Receipt["event"];
/** The answers so far, if the site stores them. The file is loaded only for such sites. */
export declare const receiptHistory: (policy: Policy, record: ConsentRecord | null) => Promise<Receipt["history"]>;
