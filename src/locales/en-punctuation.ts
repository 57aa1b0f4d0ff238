/** How parts are put together that no sentence holds: with the space that follows, where the language has one. */
export const enPunctuation = {
  /** Stands between a label and what it labels. */
  colon: ': ',
  /** Ends a sentence that is made of parts. */
  stop: '. ',
} as const;
