/**
 * The words that somebody most likely meant, the nearest first. Upper and lower case count as the same.
 * @param count how many of them, at most
 */
export declare const nearest: (written: string, words: readonly string[], count?: number) => readonly string[];
