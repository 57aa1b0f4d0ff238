/** The texts of a banner that can be closed. */
export const enLayout = {
  closeRefuses: 'Close and refuse all',
  closing: 'If you close this, you refuse all optional cookies.',
} as const;
