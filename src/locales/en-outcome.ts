/** The texts of the confirmation after the visitor has answered. */
export const enOutcome = {
  accepted: 'You accepted all optional cookies.',
  refused: 'You refused all optional cookies.',
  saved: 'Your choice is saved.',
  savedAs: 'On: {on}. Off: {off}.',
  volatile: 'Your browser blocks cookies, so your choice applies to this page only.',
  onceMeans: 'For this page only: your choice isn’t saved, and we’ll ask again next time.',
  erased: 'Erased from this browser: {entries}.',
  left: 'Still in this browser: {entries}. See the cookie settings for the reason.',
  hide: 'Hide',
  hideMessage: 'Hide the cookie message',
} as const;
