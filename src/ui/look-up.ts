/** A tag that is there for the first wanted one that has any, its end cut off piece by piece (RFC 4647, section 3.4). */
export const lookUp = (wanted: readonly string[], tags: readonly string[]): string | undefined => {
  for (let tag of wanted)
    for (; tag; tag = tag.replace(/-?[^-]*$/, '')) {
      const found = tags.find((one) => one.toLowerCase() === tag.toLowerCase());
      if (found) return found;
    }
  return undefined;
};

/** A tag in a form whose end can be cut off without ending at the wrong language (CLDR, likely subtags, parents and aliases). */
export const canonical = (tag: string): string =>
  tag
    .replace(/^zh-(?=tw|hk|mo)/i, 'zh-Hant-')
    .replace(/^es-(?!es)/i, 'es-419-')
    .replace(/^n[on]\b/i, 'nb');
