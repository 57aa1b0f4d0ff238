/** What a banner shows that can be closed. */
export const enLayout = {
  closeRefuses: 'Close and refuse all',
  closing: 'To close this is to refuse all.',
} as const;
