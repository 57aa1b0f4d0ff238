/**
 * The addresses that a text mentions, such as a script that adds its vendor's script to the page. If the beginning of a host's name is made
 * elsewhere (`'//' + region + '.stats.example'`), the address begins with a dot.
 */
export declare const mentionedAddresses: (text: string) => readonly string[];
