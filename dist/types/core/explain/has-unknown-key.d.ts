/** Whether a policy has a key that no object of a policy has, at a glance: `unknownKeysIn` says which, and what is meant. */
export declare const hasUnknownKey: (value: unknown) => boolean;
