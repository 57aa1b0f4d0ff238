/**
 * Watches for the visitor's own hand, for browsers without `navigator.userActivation` (Firefox before 120, Safari before 16.4):
 * the answer is yes shortly after a trusted event (DOM, section 2.2). A script's own calls and clicks are none.
 */
export declare const watchActivation: () => (() => boolean);
