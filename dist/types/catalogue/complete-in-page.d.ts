import type { Complete } from './complete.js';
/**
 * Completes the policy in the page before the gate reads it. A policy that can't be read or completed stays as it is; the gate then allows
 * nothing, and says what is wrong.
 */
export declare const completeInPage: (complete: Complete) => void;
