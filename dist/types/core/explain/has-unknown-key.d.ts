/**
 * A quick check: whether a policy has a key that none of its objects may have. `unknownKeysIn` says which key it is, and which one was
 * meant.
 */
export declare const hasUnknownKey: (value: unknown) => boolean;
