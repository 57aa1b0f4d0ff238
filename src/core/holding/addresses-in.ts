const ADDRESS = /(?:[a-z]+:)?[\\/]{1,2}[^\s"'`<>()\\,;]+/gi;
/** A character that markup spells with a reference (`&#x74;`, `&period;`), or a style with an escape (`\74`). */
const SPELLED = /&(?:#(x?)([\da-f]+)|(\w+));?|\\(?:([\da-f]{1,6})\s?|(.))/gi;
/** The characters of an address that have a name in markup, and that may stand before its path. */
const NAMED: Readonly<Record<string, string>> = {
  ...{ bsol: '/', colon: ':', commat: '@', lowbar: '_', percnt: '%', period: '.', sol: '/' },
  ...{ NewLine: '', Tab: '' },
};

/** Finds what may be an address in a text that isn't an address itself: markup, code or a style. */
export const addressesIn = (text: string): readonly string[] => text.match(ADDRESS) ?? [];

/**
 * Finds what may be an address where characters may be spelled otherwise, and where tabs and line ends, which browsers ignore in an address,
 * may stand in it.
 */
export const addressesSpelledIn = (text: string): readonly string[] => {
  const plain = text.replace(
    SPELLED,
    (all, hex?: string, code?: string, name?: string, escape?: string, own: string = all) => {
      if (name) return NAMED[name] ?? all;
      const digits = code ?? escape;
      return digits ? String.fromCodePoint((parseInt(digits, code && !hex ? 10 : 16) || 0) % 0x11_00_00) : own;
    },
  );
  return [...addressesIn(plain), ...addressesIn(plain.replace(/[\t\n\r]/g, ''))];
};
