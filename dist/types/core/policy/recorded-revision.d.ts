/** The revision that a record has of a policy: 0 if the policy's own isn't a whole number, since a record can't have that. */
export declare const recordedRevision: (revision: number) => number;
