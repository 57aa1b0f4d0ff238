/**
 * The addresses that a text mentions, as a script does that puts its vendor's script into the page. Where the beginning of a host's
 * name is put together elsewhere (`'//' + region + '.stats.example'`), it is one that begins with a dot.
 */
export declare const mentionedAddresses: (text: string) => readonly string[];
