/** The least time for which a visitor reads before they answer, in milliseconds. After it, the file that an answer needs is loaded. */
export declare const READ_MS = 200;
