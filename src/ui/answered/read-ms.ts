/** How long a visitor reads at least before they answer, in milliseconds. What an answer takes is loaded then. */
export const READ_MS = 200;
