/** What kind of change it is, in the banner and in the preferences. */
export const enChanges = {
  added: 'Added',
  removed: 'Removed',
  longer: 'Kept longer',
  wider: 'Shared more widely',
} as const;
