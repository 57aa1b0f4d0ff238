/** How long a visitor reads at least before they answer, in milliseconds. What an answer takes is loaded then. */
export declare const READ_MS = 200;
