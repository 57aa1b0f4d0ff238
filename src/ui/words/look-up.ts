/** Finds the first wanted language that exists. Parts are cut from the end of its tag until one matches (RFC 4647, section 3.4). */
export const lookUp = (wanted: readonly string[], tags: readonly string[]): string | undefined => {
  for (let tag of wanted)
    for (; tag; tag = tag.replace(/-?[^-]*$/, '')) {
      const found = tags.find((one) => one.toLowerCase() === tag.toLowerCase());
      if (found) return found;
    }
  return undefined;
};

/** The tag as it is written today: `de_DE` is de-DE, `iw` is he, `mo` is ro, `cnr` is sr-ME (CLDR, aliases). */
export const modernTag = (tag: string): string => {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0] ?? tag;
  } catch {
    return tag;
  }
};

/** A tag that can be shortened from its end without becoming another language (CLDR, likely subtags and parents). */
export const canonicalTag = (tag: string): string =>
  modernTag(tag)
    // WebKitGTK 2.50 doesn't replace these aliases, because the ICU function that it calls doesn't (ICU-21506; the cause is described in
    // https://github.com/oven-sh/bun/pull/36731). May go once test/ui/words/look-up.test.ts passes without it in WebKit.
    .replace(/^(?:sh|cnr)\b/, 'sr-Latn')
    .replace(/^zh-(?=TW|HK|MO)/, 'zh-Hant-')
    .replace(/^sr-(?=ME)/, 'sr-Latn-')
    .replace(/^es-(?!ES)/, 'es-419-')
    .replace(/^n[on]\b/, 'nb');
