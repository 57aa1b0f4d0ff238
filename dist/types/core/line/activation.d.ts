/**
 * Watches for the visitor's own acts, in browsers without `navigator.userActivation` (Firefox before 120, Safari before 16.4). The answer
 * is yes shortly after a trusted event (DOM, section 2.2). Calls and clicks by a script don't count.
 */
export declare const watchActivation: () => (() => boolean);
