// src/core/policy/recorded-revision.ts
/** The revision that a record has of a policy: 0 if the policy's own isn't a whole number, since a record can't have that. */
var recordedRevision = (revision) => Number.isSafeInteger(revision) && revision >= 0 ? revision : 0;
export { recordedRevision };

//# sourceMappingURL=recorded-revision.js.map