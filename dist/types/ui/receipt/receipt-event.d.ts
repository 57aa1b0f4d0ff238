import type { Policy } from '../../core/policy/policy.js';
import type { Receipt } from '../../core/contract/receipt.js';
import type { ConsentState } from '../../core/contract/state.js';
import type { ConsentRecord } from '../../core/record/record.js';
/** The answer that holds: what, when, how, and for how long. */
export declare const receiptEvent: ({ record, unanswered, volatile }: Pick<ConsentState, "record" | "unanswered" | "volatile">, policy: Policy) => Receipt["event"];
/** The answers so far, where the site keeps them. The file is loaded for those sites alone. */
export declare const receiptHistory: (policy: Policy, record: ConsentRecord | null) => Promise<Receipt["history"]>;
