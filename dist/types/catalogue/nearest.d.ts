/** The three words that somebody most likely meant. */
export declare const nearest: (written: string, words: readonly string[]) => readonly string[];
