/** What is said once the visitor has answered. */
export const enOutcome = {
  accepted: 'You accepted all optional cookies.',
  refused: 'You refused all optional cookies.',
  saved: 'Your choice is saved.',
  volatile: 'Your browser refuses cookies, so your choice holds for this page only.',
  onceMeans: 'For this page: nothing is recorded, and we ask again next time.',
  erased: 'Erased from this browser: {entries}.',
  left: 'Still in this browser: {entries}. The settings say why.',
  hide: 'Hide',
  hideMessage: 'Hide cookie message',
} as const;
