/**
 * The page's cookies as one text, by the browser's own getter where an element hides the document's property (`<img name=cookie>`: HTML,
 * section 3.1.6).
 * @throws where the page may not read any, as in a sandboxed frame
 */
export const readVisibleCookies = (): string => {
  const text: unknown = document.cookie;
  return typeof text === 'string' ? text : Reflect.get<Document, 'cookie'>(Document.prototype, 'cookie', document);
};

/** The same, and empty where the page may not read any. */
export const readCookies = (): string => {
  try {
    return readVisibleCookies();
  } catch {
    return '';
  }
};
