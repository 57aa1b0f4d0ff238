import type { Policy } from '../../core/policy/policy.js';
import type { ServiceSource } from '../../core/policy/service-source.js';
import type { ReceiptPurpose } from '../../core/contract/receipt.js';
import type { ConsentState } from '../../core/contract/state.js';
import type { ReceiptWords } from '../words/receipt-words.js';
/** The name of a service's provider. */
export declare const providerOf: (service: ServiceSource, words: ReceiptWords) => string;
/** The categories with their services, as they are declared, each with its answer. */
export declare const receiptPurposes: (policy: Policy, state: ConsentState, words: ReceiptWords) => ReceiptPurpose[];
