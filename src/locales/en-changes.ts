/** The kinds of changes to a policy, as the banner and the preferences name them. */
export const enChanges = {
  added: 'Added',
  removed: 'Removed',
  longer: 'Kept longer',
  wider: 'Shared more widely',
} as const;
