/** An address with or without its scheme, or the name of a host, perhaps with a path. */
const ADDRESS =
  /(?:[a-z][\w+.-]*:)?\/\/[^\s"'`<>\\()]+|\.?[a-z\d_-]+(?:\.[a-z\d_-]+)+(?::\d+)?(?:\/[^\s"'`<>\\()]*)?/gi;
/** A path on the site, in quotes. */
const PATH = /(?<=["'`])\/[^\s"'`<>\\/][^\s"'`<>\\]*/g;

/** Undoes the usual escapes of slashes and dots in a text. */
const unescaped = (text: string): string =>
  text
    .replaceAll('\\/', '/')
    .replaceAll(/\\(?:x|u00)2f/gi, '/')
    .replaceAll(/\\(?:x|u00)2e/gi, '.');

/**
 * The addresses that a text mentions, such as a script that adds its vendor's script to the page. If the beginning of a host's name is made
 * elsewhere (`'//' + region + '.stats.example'`), the address begins with a dot.
 */
export const mentionedAddresses = (text: string): readonly string[] => {
  const plain = unescaped(text);
  const found = [...(plain.match(ADDRESS) ?? []), ...(plain.match(PATH) ?? [])];
  return [...new Set(found)].map((one) => (/^[a-z][\w+.-]*:\/\/|^\//i.test(one) ? one : `//${one}`));
};
